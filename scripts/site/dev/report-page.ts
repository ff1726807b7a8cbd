const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The report of the check as a page, for who has only the browser before them. */
export const reportPage = (report: string): string =>
  `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Er is een fout</title></head><body><h1>Er is een fout</h1><pre>${report.replaceAll(/[&<>]/g, (sign) => ESCAPES[sign] ?? '')}</pre></body></html>`;
