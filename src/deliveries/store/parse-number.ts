/** Parses the number of a row as requests write it: as `id` or as cursor. undefined if it is none. */
export function parseNumber(text: string): number | undefined {
  return /^[0-9]{1,15}$/.test(text) ? Number(text) : undefined;
}
