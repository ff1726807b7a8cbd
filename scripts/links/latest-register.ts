import type { Link } from '../../schemas/registers/links.js';

/** The register to go on with: what the branch counted last, and saved versions that somebody wrote down on main. */
export const latestRegister = (onMain: readonly Link[], onBranch: readonly Link[]): readonly Link[] => {
  const latest = new Map(onMain.map((link) => [link.adres, link]));
  for (const link of onBranch) {
    const main = latest.get(link.adres);
    if (main !== undefined && main.laatst > link.laatst) continue;
    const archief = main?.archief ?? link.archief;
    latest.set(link.adres, archief === undefined ? link : { ...link, archief });
  }
  return [...latest.values()];
};
