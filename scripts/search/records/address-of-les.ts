import { addressOf, lesAnchor } from '../../content/addresses/addresses.js';
import type { Les } from '../../content/library.js';

/** A lesson that is found leads to its place on the page of its aanpak. */
export const addressOfLes = ({ id, aanpak }: Les): string => `${addressOf('aanpak', aanpak.slug)}#${lesAnchor(id)}`;
