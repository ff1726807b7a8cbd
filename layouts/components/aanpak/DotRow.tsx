import type { Rank } from '../../compare/comparable.js';

/** A place on a scale as filled dots; never without its word beside it. */
export const DotRow = ({ rank, of }: Rank) => (
  <svg viewBox={`0 0 ${of * 16} 14`} width={of * 16} height="14" role="img" aria-label={`${rank} van ${of}`}>
    {Array.from({ length: of }, (_, index) => (
      <circle key={index} cx={index * 16 + 7} cy="7" r="6" class={index < rank ? 'stip stip--vol' : 'stip'} />
    ))}
  </svg>
);
