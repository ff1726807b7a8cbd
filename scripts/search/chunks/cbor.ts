/**
 * As much of CBOR (RFC 8949) as Pagefind writes: numbers, texts and arrays of a known length. Items are handled as the
 * bytes they are, so that dividing a list of thousands does not read what is in it.
 */
interface Head {
  /** The major type: 0 and 1 are numbers, 2 and 3 bytes and text, 4 an array. */
  readonly type: number;
  /** A length in bytes or in items; of a number its value. */
  readonly count: number;
  /** Where what follows the head begins. */
  readonly start: number;
}

const ARRAY = 4;
const TEXT = 3;

const headAt = (bytes: Buffer, at: number): Head => {
  const first = bytes.readUInt8(at);
  const [type, short] = [first >> 5, first & 31];
  if (short < 24) return { type, count: short, start: at + 1 };
  if (short > 26) throw new Error(`CBOR that Pagefind does not write: ${first}`);
  const size = 2 ** (short - 24);
  return { type, count: bytes.readUIntBE(at + 1, size), start: at + 1 + size };
};

const endOf = (bytes: Buffer, at: number): number => {
  const { type, count, start } = headAt(bytes, at);
  if (type < 2) return start;
  if (type <= TEXT) return start + count;
  if (type !== ARRAY) throw new Error(`CBOR that Pagefind does not write: type ${type}`);
  let end = start;
  for (let item = 0; item < count; item++) end = endOf(bytes, end);
  return end;
};

/** The items of an array, each as its bytes. Throws on anything else. */
export const itemsOf = (array: Buffer): Buffer[] => {
  const { type, count, start } = headAt(array, 0);
  if (type !== ARRAY) throw new Error('no CBOR array');
  let end = start;
  return Array.from({ length: count }, () => {
    const from = end;
    end = endOf(array, from);
    return array.subarray(from, end);
  });
};

/** The text that an item is. */
export const textOf = (item: Buffer): string => {
  const { count, start } = headAt(item, 0);
  return item.toString('utf8', start, start + count);
};

/** The number that an item is. */
export const numberOf = (item: Buffer): number => headAt(item, 0).count;

const headOf = (type: number, count: number): Buffer => {
  if (count < 24) return Buffer.of((type << 5) | count);
  const size = count < 0x100 ? 1 : count < 0x10000 ? 2 : 4;
  const head = Buffer.alloc(1 + size);
  head.writeUInt8((type << 5) | (24 + Math.log2(size)));
  head.writeUIntBE(count, 1, size);
  return head;
};

export const toText = (text: string): Buffer => {
  const bytes = Buffer.from(text);
  return Buffer.concat([headOf(TEXT, bytes.length), bytes]);
};

export const toArray = (items: readonly Buffer[]): Buffer => Buffer.concat([headOf(ARRAY, items.length), ...items]);
