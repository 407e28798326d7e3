/** The first 48 bits of an id of version 7 are its time in milliseconds since 1970. */
const TIME_OF_ID = /^([0-9a-f]{8})-([0-9a-f]{4})-7/i;

/** The time until which a search went back, by the cursor with which it goes on; null if the cursor does not say. */
export function searchedUntil(cursor: string | null | undefined): number | null {
  const [, high, low] = TIME_OF_ID.exec(cursor ?? "") ?? [];
  return high === undefined || low === undefined ? null : Number.parseInt(high + low, 16);
}
