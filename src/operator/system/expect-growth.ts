/** What a journal has, and what room there is. */
export interface Growing {
  entries: number;
  /** In milliseconds since 1970; null if there are no entries. */
  oldestAt: number | null;
  files: readonly { bytes: number }[];
  /** null if it is not known. */
  freeBytes: number | null;
  /** Size at which the journal is pruned, in MiB; null if it is not. */
  mebibytes: number | null;
  /** In milliseconds since 1970. */
  now: number;
}

/** How fast the journal grows; null for what is not known. */
export interface Growth {
  entriesPerDay: number | null;
  bytesPerDay: number | null;
  daysUntilFull: number | null;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
const MEBIBYTE = 1024 * 1024;

const UNKNOWN: Growth = { entriesPerDay: null, bytesPerDay: null, daysUntilFull: null };

/** Expects that the journal goes on growing as it has since its oldest entry. Less than an hour tells nothing. */
export function expectGrowth({ entries, oldestAt, files, freeBytes, mebibytes, now }: Growing): Growth {
  if (oldestAt === null || now - oldestAt < HOUR_MS) return UNKNOWN;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const perDay = (amount: number) => (amount / (now - oldestAt)) * DAY_MS;
  const bytesPerDay = perDay(bytes);
  const isBounded = freeBytes === null || (mebibytes !== null && mebibytes * MEBIBYTE - bytes <= freeBytes);
  return { entriesPerDay: perDay(entries), bytesPerDay, daysUntilFull: isBounded || bytesPerDay === 0 ? null : freeBytes / bytesPerDay };
}
