import { element } from '../elements.js';

const TEXTS = '.titelblok, .oogopslag, .met-zijkant__tekst, article.les';
// What only works on the page itself.
const LEAVE_OUT = '.mapknop, .engels, .meenemen, .kaarten, .niet-printen, script, [popover]';

/** Headings of a page go down one level, as the page becomes a part of a larger document. */
const lowerHeadings = (root: ParentNode) => {
  for (const level of [4, 3, 2, 1])
    for (const heading of root.querySelectorAll(`h${level}`)) {
      const lower = element(`h${level + 1}` as 'h2', { class: heading.className });
      lower.append(...heading.childNodes);
      heading.replaceWith(lower);
    }
};

/** Words that open an explanation become plain words, links lead to the site from anywhere, and no id stands twice. */
const makeStandAlone = (root: ParentNode, page: string) => {
  for (const button of root.querySelectorAll('button')) button.replaceWith(...button.childNodes);
  for (const link of root.querySelectorAll('a'))
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', page).href);
  // A list of smaller copies can't lead to the site from a file on a disk; the picture itself can.
  for (const copy of root.querySelectorAll('picture > source')) copy.remove();
  for (const image of root.querySelectorAll('img'))
    image.setAttribute('src', new URL(image.getAttribute('src') ?? '', page).href);
  for (const named of root.querySelectorAll('[id], [aria-labelledby]')) {
    named.removeAttribute('id');
    named.removeAttribute('aria-labelledby');
  }
};

/** The text of a page of this site, ready to stand in another document. */
export const loadText = async (page: string): Promise<HTMLElement> => {
  const response = await fetch(page);
  if (!response.ok) throw new Error(`${page}: ${response.status}`);
  const parsed = new DOMParser().parseFromString(await response.text(), 'text/html');
  const text = element('article', { class: 'maptekst' });
  for (const part of parsed.querySelectorAll(TEXTS))
    if (part.parentElement?.closest(TEXTS) === null) text.append(document.adoptNode(part));
  for (const part of text.querySelectorAll(LEAVE_OUT)) part.remove();
  lowerHeadings(text);
  makeStandAlone(text, page);
  return text;
};
