/** How many files ext4 has room for in a part of the disk, unless it was made otherwise. */
const FILES_IN_GROUP = 8192;

/** A folder, and the number by which its disk knows it. */
export interface PlacedFolder {
  readonly path: string;
  readonly ino: number;
}

/**
 * How many places of its part of the disk a folder did not get, as they are taken or were until a moment ago. They are
 * numbered from 1, over all parts.
 */
const passedOver = ({ ino }: PlacedFolder): number => (ino - 1) % FILES_IN_GROUP;

/** The folder on the emptiest part of the disk: ext4 gives out the places of a part from the first to the last. */
export const onEmptiestPart = (first: PlacedFolder, others: readonly PlacedFolder[]): PlacedFolder =>
  others.reduce((best, folder) => (passedOver(folder) < passedOver(best) ? folder : best), first);
