const KEY_CHARACTERS = 32;

/** A duplicate key that differs by number. */
export function keyOf(number: number): string {
  return number.toString(16).padStart(KEY_CHARACTERS, "0");
}
