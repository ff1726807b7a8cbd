import type { Adres } from '../../../schemas/registers/adressen.js';
import type { Library } from '../library.js';
import { addressOf, lesAnchor } from './addresses.js';
import { earlierAnchors, redirectsOf } from './redirects.js';
import { siteAddresses } from './site-addresses.js';

/** Every address that answers, with the anchors that others may point to. */
export const publishedAddresses = (library: Library): ReadonlyMap<string, ReadonlySet<string>> => {
  const anchors = new Map<string, ReadonlySet<string>>();
  for (const address of siteAddresses(library).keys()) anchors.set(address, new Set());
  for (const { slug, lessen } of library.aanpakken)
    anchors.set(
      addressOf('aanpak', slug),
      new Set(lessen.flatMap((les) => [lesAnchor(les.id), ...earlierAnchors(les)])),
    );
  for (const { from, to } of redirectsOf(library)) anchors.set(from, anchors.get(to) ?? new Set());
  return anchors;
};

/** The register with what is published now added to it; nothing is ever taken out. */
export const withPublished = (register: readonly Adres[], library: Library): Adres[] => {
  const lines = new Map(register.map((line) => [line.adres, line]));
  for (const [adres, anchors] of publishedAddresses(library)) {
    const known = lines.get(adres);
    lines.set(adres, { ...known, adres, plekken: [...new Set([...(known?.plekken ?? []), ...anchors])].sort() });
  }
  return [...lines.values()].sort((a, b) => (a.adres < b.adres ? -1 : 1));
};
