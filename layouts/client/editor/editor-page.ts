import { silentPlaces } from './fill-silence.js';

const NOT_FOUND = 'niet gevonden';

/** The editor's own data, as far as it is used here. */
interface SavedEntry {
  get(key: string): unknown;
  deleteIn(path: readonly string[]): SavedEntry;
  setIn(path: readonly (string | number)[], value: unknown): SavedEntry;
  toJS(): { readonly data?: unknown; readonly collection?: unknown };
}

const start = async (root: HTMLElement) => {
  const [{ default: CMS }, answer] = await Promise.all([
    import('@sveltia/cms'),
    fetch(root.dataset['instelling'] ?? ''),
  ]);
  const { config, stil } = await answer.json();
  CMS.registerEventListener({
    name: 'preSave',
    handler: ({ entry }: { entry: SavedEntry }) => {
      const { data, collection } = entry.toJS();
      return silentPlaces(stil[String(collection)] ?? [], data).reduce(
        (filled, place) => filled.setIn(['data', ...place], NOT_FOUND),
        entry.deleteIn(['data', 'bijlagen']),
      );
    },
  });
  document.body.replaceChildren();
  CMS.init({ config });
};

const root = document.querySelector<HTMLElement>('#beheer');
const button = root?.querySelector('button');
if (root !== null && button !== null && button !== undefined) {
  const isLocal = /^(?:127\.0\.0\.1|(?:.+\.)?localhost)$/.test(location.hostname);
  if (root.dataset['repository'] !== undefined || isLocal) {
    button.hidden = false;
    button.addEventListener('click', () => void start(root));
  }
}
