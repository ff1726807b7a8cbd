/** Where the page asks whether it should reload itself, and the script that asks. */
export const RELOAD_EVENTS = '/__herladen';
export const RELOAD_SCRIPT = '/__herladen.js';

/** Reloads the page after a change, and after the server came back. */
export const reloadScript = (): string => `
let lost = false;
const events = new EventSource('${RELOAD_EVENTS}');
events.onmessage = () => location.reload();
events.onerror = () => { lost = true; };
events.onopen = () => { if (lost) location.reload(); };
`;

export const withReload = (html: string): string =>
  html.replace('</body>', `<script type="module" src="${RELOAD_SCRIPT}"></script></body>`);
