interface DotsProps {
  /** From weakest to strongest, each with its label. */
  readonly scale: Readonly<Record<string, string>>;
  readonly value: string;
}

/** A place on a scale as filled dots, with the word beside it. */
export const Dots = ({ scale, value }: DotsProps) => {
  const steps = Object.keys(scale);
  const rank = steps.indexOf(value) + 1;
  return (
    <span class="stippen">
      <svg
        viewBox={`0 0 ${steps.length * 16} 14`}
        width={steps.length * 16}
        height="14"
        role="img"
        aria-label={`${rank} van ${steps.length}`}
      >
        {steps.map((step, index) => (
          <circle key={step} cx={index * 16 + 7} cy="7" r="6" class={index < rank ? 'stip stip--vol' : 'stip'} />
        ))}
      </svg>{' '}
      {scale[value]}
    </span>
  );
};
