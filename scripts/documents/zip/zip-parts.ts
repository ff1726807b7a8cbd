import { strFromU8, strToU8, unzipSync } from 'fflate';

/** The files of a zip, to be read and changed as text by their names. */
export class ZipParts {
  readonly #parts: Map<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.#parts = new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));
  }

  get files(): ReadonlyMap<string, Uint8Array> {
    return this.#parts;
  }

  /** Changes the text of a part that must be there. */
  change(name: string, edit: (text: string) => string): void {
    const bytes = this.#parts.get(name);
    if (bytes === undefined) throw new Error(`${name} ontbreekt in het document`);
    this.set(name, edit(strFromU8(bytes)));
  }

  set(name: string, text: string): void {
    this.#parts.set(name, strToU8(text));
  }
}
