/** The longest that the mock holds an answer back on demand. */
export const LONGEST_DELAY_MS = 60_000;

/** A delay in milliseconds; undefined where the text is no whole number within the bound. */
export function parseDelay(text: string): number | undefined {
  return /^[0-9]{1,5}$/.test(text) && Number(text) <= LONGEST_DELAY_MS ? Number(text) : undefined;
}
