import { DotRow } from './DotRow.js';

interface DotsProps {
  /** From weakest to strongest, each with its label. */
  readonly scale: Readonly<Record<string, string>>;
  readonly value: string;
}

/** A place on a scale as filled dots, with the word beside it. */
export const Dots = ({ scale, value }: DotsProps) => {
  const steps = Object.keys(scale);
  return (
    <span class="stippen">
      <DotRow rank={steps.indexOf(value) + 1} of={steps.length} /> {scale[value]}
    </span>
  );
};
