import type { Catalogue } from '../../collectable.js';

/** Everything that can be collected; our own file, written by the build. */
export const loadCatalogue = async (address: string): Promise<Catalogue> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
};
