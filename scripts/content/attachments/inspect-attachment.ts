import { extensionOf, fileKind, kindOfName } from './file-kind.js';
import { inspectImage } from './image/inspect-image.js';
import { error, type Inspection, refused } from './inspection.js';
import { inspectOffice } from './office/inspect-office.js';
import { inspectPdf } from './pdf/inspect-pdf.js';

const wrongType = (name: string) =>
  error(
    'wrong-type',
    `De inhoud van dit bestand is geen ${extensionOf(name)}.`,
    'Bewaar het bestand opnieuw in de goede soort.',
  );

const encrypted = error(
  'encrypted-file',
  'Dit bestand is met een wachtwoord beveiligd, of het is van een oud kantoorprogramma.',
  'Bewaar het opnieuw, zonder wachtwoord.',
);

/** Decides by its content whether a file is what its name says, and looks inside. */
export const inspectAttachment = async (name: string, bytes: Uint8Array): Promise<Inspection> => {
  const kind = fileKind(bytes);
  if (kind === 'old-office') return refused(encrypted);
  if (kind !== kindOfName(name) || kind === 'unknown') return refused(wrongType(name));
  if (kind === 'pdf') return inspectPdf(bytes);
  if (kind === 'zip') return inspectOffice(extensionOf(name), bytes);
  return inspectImage(name, bytes);
};
