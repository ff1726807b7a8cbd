// On every page, so as small as can be, and one file: what few readers need is loaded when they ask for it.
import { atFirstAction } from './at-first-action.js';
import { startWhenUsed } from './likeness/start-when-used.js';
import { addButton } from './my-map/add-button.js';
import { beginsVisit } from './news/begins-visit.js';
import { dayHere } from './news/day-here.js';
import { hasSeen } from './news/has-seen.js';
import { whenShown } from './when-shown.js';

const searchBoxes = () => [...document.querySelectorAll<HTMLInputElement>('search[data-basis] input[type=search]')];

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|select|textarea)$/i.test(target.tagName));

addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const [box] = searchBoxes();
  if (box === undefined) return;
  event.preventDefault();
  box.focus();
});

for (const box of searchBoxes()) {
  // Who types before a script is there should get what comes with it, and who sent it off already should not.
  let isTyped = document.activeElement === box && box.value !== box.defaultValue;
  const note = (now: boolean) => () => {
    isTyped = now;
  };
  box.addEventListener('input', note(true));
  box.form?.addEventListener('submit', note(false));
  const suggest = async () => {
    const { suggestIn } = await import('./search/suggest.js');
    const update = suggestIn(box);
    if (isTyped) void update();
  };
  if (document.activeElement === box) void suggest();
  else box.addEventListener('focus', suggest, { once: true });
}

/** What was searched, for a reader who comes from the search page of this site. */
const searchedBefore = (): string | null => {
  const base = document.querySelector<HTMLElement>('search[data-basis]')?.dataset['basis'] ?? '/';
  if (!URL.canParse(document.referrer)) return null;
  const from = new URL(document.referrer);
  return from.origin === location.origin && from.pathname === `${base}zoeken/` ? from.searchParams.get('q') : null;
};

const query = searchedBefore();
if (query !== null && query.trim() !== '' && !location.pathname.endsWith('/zoeken/'))
  import('./search/mark-page.js')
    .then(({ markPage }) => markPage(query))
    // The page reads as well without.
    .catch(() => undefined);

const basis = new URLSearchParams(location.search).get('gebaseerd_op');
if (basis !== null && location.pathname.endsWith('/meedoen/'))
  void import('./build-on.js').then(({ showWhatIsBuiltOn }) => showWhatIsBuiltOn(basis));

const collectable = document.querySelector<HTMLElement>('[data-map]');
if (collectable !== null) addButton(collectable);

const news = document.querySelector<HTMLElement>('[data-nieuws]');
const isNewVisit = beginsVisit(Date.now());
const followNews = () =>
  void import('./news/follow-news.js').then(({ followNews }) => followNews(news, isNewVisit, dayHere(new Date())));
// Who is here for the first time has nothing to compare with: what is on the site is noted once they do something.
// The list itself is there already, so what is new in it can wait until the page is shown.
if (news?.dataset['nieuws'] === 'lijst') {
  // What is said at a first visit stands there too.
  news.inert = isNewVisit === null || hasSeen();
  whenShown(followNews);
} else if (hasSeen() && (news !== null || isNewVisit)) followNews();
else if (isNewVisit !== null && !hasSeen()) atFirstAction(followNews);

// Only for who switched it on: what is kept for use without a network is brought up to date once a visit.
if (isNewVisit && navigator.serviceWorker?.controller)
  void import('./offline/refresh-visit.js').then(({ refreshAtVisit }) => refreshAtVisit());

const likeUs = document.querySelector<HTMLFormElement>('form[data-zoals-wij]');
if (likeUs !== null) startWhenUsed(likeUs);
