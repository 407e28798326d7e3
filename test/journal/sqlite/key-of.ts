/** A duplicate key that differs by number. */
export function keyOf(number: number): Uint8Array {
  const key = new Uint8Array(16);
  new DataView(key.buffer).setUint32(0, number);
  return key;
}
