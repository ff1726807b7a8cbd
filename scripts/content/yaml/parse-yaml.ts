import { CORE_SCHEMA, type EventType, load, type State, YAMLException } from 'js-yaml';
import { isRegister } from '../files/is-register.js';
import { findUnsafeCharacter } from '../files/unsafe-characters.js';
import { type Finding, finding } from '../finding.js';

/** Deepest nesting of lists and fields that is read. */
const MAX_DEPTH = 20;
/** Longest list and largest group of fields that is read. */
const MAX_ITEMS = 5_000;
/** The same of a register, which can't be divided: every address of some twenty thousand aanpakken. */
const MAX_LINES_OF_REGISTER = 100_000;

interface Position {
  readonly line: number;
  readonly column: number;
}

class RefusedYaml extends Error {
  constructor(
    readonly reason: string,
    readonly mark: Position,
  ) {
    super(reason);
  }
}

const EXPLANATIONS: readonly [pattern: RegExp, code: string, message: string, hint: string][] = [
  [/duplicated mapping key/, 'duplicate-key', 'Dit veld staat er twee keer.', 'Houd er één over.'],
  [/tab/, 'broken-yaml', 'Hier staat een tab.', 'Gebruik spaties om in te springen.'],
  [/nesting|depth/i, 'too-deep', 'De velden staan te diep in elkaar.', 'Gebruik alleen de velden die er zijn.'],
  [
    /bad indentation/,
    'broken-yaml',
    'Deze regel springt niet goed in, of er staat een dubbele punt in de tekst.',
    'Zet tekst met een dubbele punt tussen aanhalingstekens. Zet velden van één groep recht onder elkaar.',
  ],
  [
    /unexpected end|unknown escape/,
    'broken-yaml',
    'Een aanhalingsteken of haakje is niet gesloten.',
    'Zoek het begin en sluit het met hetzelfde teken.',
  ],
  [
    /unknown tag|tag /,
    'yaml-tag',
    'Een uitroepteken aan het begin van een waarde mag niet.',
    'Zet de waarde tussen aanhalingstekens.',
  ],
  [
    /alias|anchor/,
    'yaml-anchor',
    'Verwijzingen met & en * mogen niet.',
    'Schrijf de waarde voluit, of zet die tussen aanhalingstekens.',
  ],
];

const explain = (reason: string) => {
  const [, code, message, hint] = EXPLANATIONS.find(([pattern]) => pattern.test(reason)) ?? [
    null,
    'broken-yaml',
    'Deze regel is niet te lezen.',
    'Elke regel is "veld: waarde". Zet tekst met bijzondere tekens tussen aanhalingstekens.',
  ];
  return { code, message, hint };
};

const toFinding = (file: string, firstLine: number, error: unknown): Finding => {
  if (!(error instanceof YAMLException || error instanceof RefusedYaml)) throw error;
  // Some of js-yaml's errors carry no mark, whatever its typings say.
  const mark: Position | undefined = error.mark;
  const place = { line: (mark?.line ?? 0) + firstLine, column: (mark?.column ?? 0) + 1, length: 1 };
  return finding(file, place, explain(error.reason));
};

// js-yaml keeps the anchor of the node at hand on its state; its typings leave that out.
const refuseAnchor = (_event: EventType, state: State) => {
  if ('anchor' in state && typeof state.anchor === 'string')
    throw new RefusedYaml('anchor', { line: state.line, column: state.position - state.lineStart });
};

const OPTIONS = { schema: CORE_SCHEMA, maxDepth: MAX_DEPTH, listener: refuseAnchor };

type Problem = Pick<Finding, 'code' | 'message' | 'hint'>;

/** An escape such as "\u202e" brings in what the characters of the file itself may not be. */
const hiddenIn = (text: string): Problem | null => {
  const unsafe = findUnsafeCharacter(text);
  return unsafe === null ? null : { code: unsafe.code, message: unsafe.message, hint: 'Haal de code met \\ weg.' };
};

const problemIn = (value: unknown, mostItems: number): Problem | null => {
  if (typeof value === 'string') return hiddenIn(value);
  if (typeof value !== 'object' || value === null) return null;
  const keys = Object.keys(value);
  if (keys.length > mostItems)
    return {
      code: 'list-too-long',
      message: `Een lijst heeft meer dan ${mostItems.toLocaleString('nl')} regels.`,
      hint: 'Verdeel de lijst, of haal weg wat dubbel is.',
    };
  for (const key of keys) {
    const problem = hiddenIn(key) ?? problemIn(Reflect.get(value, key), mostItems);
    if (problem !== null) return problem;
  }
  return null;
};

/**
 * Reads YAML 1.2 (core schema: dates stay text). Anchors, tags, duplicate keys and deep nesting are refused.
 * `firstLine` is the line of the file on which the YAML begins.
 */
export const parseYaml = (file: string, yaml: string, firstLine: number): { data: unknown } | Finding => {
  try {
    const data: unknown = load(yaml, OPTIONS);
    const problem = problemIn(data, isRegister(file) ? MAX_LINES_OF_REGISTER : MAX_ITEMS);
    return problem === null ? { data } : finding(file, { line: firstLine, column: 1, length: 1 }, problem);
  } catch (error) {
    return toFinding(file, firstLine, error);
  }
};
