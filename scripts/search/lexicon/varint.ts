/** Seven bits a byte, the highest says that more follow. https://protobuf.dev/programming-guides/encoding/#varints */
export const toVarint = (value: number): number[] =>
  value < 128 ? [value] : [(value & 127) | 128, ...toVarint(value >>> 7)];

/** All numbers that were written one after another as varints. */
export const fromVarints = (bytes: Uint8Array): number[] => {
  const values: number[] = [];
  let value = 0;
  let shift = 0;
  for (const byte of bytes) {
    value |= (byte & 127) << shift;
    shift += 7;
    if (byte < 128) {
      values.push(value >>> 0);
      value = 0;
      shift = 0;
    }
  }
  return values;
};
