import { isMap, isNode, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { type Place, START_OF_FILE } from '../finding.js';

export type FieldPath = readonly (string | number)[];

/** Where a field stands in YAML; made only when there is something to report, as it reads the text anew. */
export type Locator = (path: FieldPath, part?: 'key' | 'value') => Place;

const keyNode = (parent: unknown, key: string | number | undefined): Node | null => {
  if (!isMap(parent)) return null;
  const pair = parent.items.find(
    (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
  );
  return pair !== undefined && isNode(pair.key) ? pair.key : null;
};

/**
 * Finds fields in YAML. A field that is missing is placed at its nearest parent that exists.
 * `firstLine` is the line of the file on which the YAML begins.
 */
export const createLocator = (yaml: string, firstLine: number): Locator => {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const at = (node: Node | null): Place | null => {
    if (node?.range == null) return null;
    const [start, end] = node.range;
    const { line, col } = lines.linePos(start);
    const lineEnd = yaml.indexOf('\n', start);
    const stop = Math.min(end, lineEnd === -1 ? end : lineEnd);
    return { line: line + firstLine - 1, column: col, length: Math.max(1, stop - start) };
  };
  return (path, part = 'value') => {
    for (let depth = path.length; depth > 0; depth--) {
      const parent = document.getIn(path.slice(0, depth - 1), true);
      const value = document.getIn(path.slice(0, depth), true);
      const key = keyNode(depth === 1 ? document.contents : parent, path[depth - 1]);
      const place = at(
        part === 'value' && depth === path.length && isNode(value) ? value : (key ?? (isNode(value) ? value : null)),
      );
      if (place !== null) return place;
    }
    return at(document.contents) ?? { ...START_OF_FILE, line: firstLine };
  };
};
