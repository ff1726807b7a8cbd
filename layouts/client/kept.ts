// Where a browser keeps nothing, or has no room, the name of the tab still holds during this visit.
const MARK = 'bewaard=';

const isTexts = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'string');

const inTab = (): Readonly<Record<string, string>> => {
  if (!window.name.startsWith(MARK)) return {};
  try {
    const value: unknown = JSON.parse(window.name.slice(MARK.length));
    return isTexts(value) ? value : {};
  } catch {
    return {};
  }
};

const toTab = (texts: Readonly<Record<string, string>>) => {
  window.name = Object.keys(texts).length === 0 ? '' : MARK + JSON.stringify(texts);
};

/** What was kept in this browser, or in this tab, under a name. */
export const readKept = (key: string): string | null => {
  const text = inTab()[key];
  if (text !== undefined) return text;
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

/** Keeps a text in this browser; false when it only lasts as long as this visit. */
export const keepText = (key: string, text: string): boolean => {
  const { [key]: before, ...others } = inTab();
  try {
    localStorage.setItem(key, text);
    if (before !== undefined) toTab(others);
    return true;
  } catch {
    toTab({ ...others, [key]: text });
    return false;
  }
};
