/** A problem in the content, with its place; the reader of a report decides what to do with it. */
export interface Finding {
  /** Path below the content folder, with forward slashes. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  /** How many characters of the line are meant, for the code frame. */
  readonly length: number;
  readonly severity: 'error' | 'warning';
  /** A stable kebab-case word that programs may rely on. */
  readonly code: string;
  /** The field, as in `lessen[0].titel`; empty when the finding is not about one field. */
  readonly field: string;
  /** What is wrong, in Dutch. */
  readonly message: string;
  /** What to do about it, in Dutch. */
  readonly hint: string;
}

export interface Place {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

export const START_OF_FILE: Place = { line: 1, column: 1, length: 1 };

type Problem = Pick<Finding, 'code' | 'message'> & Partial<Pick<Finding, 'field' | 'hint' | 'severity'>>;

/** Makes a finding; an error unless it says otherwise. */
export const finding = (file: string, place: Place, problem: Problem): Finding => ({
  file,
  ...place,
  severity: 'error',
  field: '',
  hint: '',
  ...problem,
});
