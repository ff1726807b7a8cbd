import { isKnown, type Words } from '../../../scripts/search/query/concept-of-word.js';
import { interpret } from '../../../scripts/search/query/interpret.js';
import { markWords, stemsOf } from '../../../scripts/search/query/matching-sentence.js';
import { element } from '../elements.js';
import { loadWords } from './files/load-words.js';

const MOST = 300;

const textsIn = (root: HTMLElement): Text[] => {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('script, style, svg, mark, nav, [aria-label=Kruimelpad]') == null
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_REJECT,
  );
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  return texts;
};

const conceptsIn = (query: string, words: Words) => {
  const { concepts, perhaps } = interpret(query, false, words);
  return concepts.some(isKnown) || perhaps === null ? concepts : interpret(perhaps, false, words).concepts;
};

/** Marks on a page the words that a reader searched for before coming here, and keeps the place they came for in view. */
export const markPage = async (query: string): Promise<void> => {
  const root = document.querySelector('main');
  if (root === null) return;
  const { words, whenKnown, withReadersWords } = await loadWords();
  const sets = await withReadersWords((all) => whenKnown(() => stemsOf(conceptsIn(query, all))));
  const stems = new Set(sets.flatMap((set) => [...set]));
  const texts = textsIn(root);
  const marked = await whenKnown(() =>
    texts.map((text) => ({ text, pieces: markWords(text.data, stems, words.index) })),
  );
  let count = 0;
  for (const { text, pieces } of marked) {
    if (!pieces.some((piece) => piece.marked) || count > MOST) continue;
    count += pieces.length;
    text.replaceWith(...pieces.map((piece) => (piece.marked ? element('mark', {}, piece.text) : piece.text)));
  }
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  place?.scrollIntoView();
};
