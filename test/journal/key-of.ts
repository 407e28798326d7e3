const KEY_CHARACTERS = 32;

/** Returns an idempotency key that is unique for the number. */
export function keyOf(number: number): string {
  return number.toString(16).padStart(KEY_CHARACTERS, "0");
}
