/** Longest delay of an answer. */
export const LONGEST_DELAY_MS = 60_000;

/** Parses a delay in milliseconds; undefined if the text is not a whole number up to the longest delay. */
export function parseDelay(text: string): number | undefined {
  return /^[0-9]{1,5}$/.test(text) && Number(text) <= LONGEST_DELAY_MS ? Number(text) : undefined;
}
