import type { LiveGap } from "../../../generated/operator.ts";
import type { Place, SummaryReader } from "../../journal/journal.ts";
import type { EntryFilter } from "../../journal/list-query.ts";
import { type Claim, isTailOf, parseClaim, toEventId } from "./event-id.ts";
import type { Beginning, FeedStart } from "./feed-source.ts";

/** A place, and the reason if something before it is missing. */
interface Found {
  from: Place;
  reason: LiveGap["reason"] | null;
  /** Number of entries that are missing; null if nobody knows. */
  missing: number | null;
}

const NO_REASON = { reason: null, missing: null };

/** Finds where a feed begins. Resolves with null if `after` is the id of no entry that there ever was. */
export async function begin(journal: SummaryReader, { after, since }: FeedStart, filter: EntryFilter): Promise<Beginning | null> {
  const newest = await journal.newest();
  if (after === undefined) return { from: since === undefined ? newest : await journal.beforeReceipt(since), gap: null, newest };
  const found = await findClaimed(journal, parseClaim(after), newest);
  return found && { from: found.from, gap: toGap(after, found, filter), newest };
}

async function findClaimed(journal: SummaryReader, claim: Claim, newest: Place): Promise<Found | null> {
  const oldest = await journal.oldest();
  if ("entry" in claim) return findEntry(journal, claim.entry, oldest);
  const { position, tail } = claim;
  if (position < oldest.position) return { from: oldest, reason: "pruned", missing: oldest.position - position };
  const place = (await journal.after(position)) ?? { position, entry: null };
  const isOther = position > newest.position || (tail !== null && place.entry !== null && !isTailOf(tail, place.entry));
  return isOther ? { from: newest, reason: "replaced", missing: null } : { from: place, ...NO_REASON };
}

/** Of an entry that is gone nobody knows the position, but ids sort by time. */
async function findEntry(journal: SummaryReader, id: string, oldest: Place): Promise<Found | null> {
  const place = await journal.afterEntry(id);
  if (place !== undefined) return { from: place, ...NO_REASON };
  const [first] = (await journal.readSummaries(oldest.position, 1)).entries;
  return first === undefined || id < first.summary.id ? { from: oldest, reason: "pruned", missing: null } : null;
}

function toGap(after: string, { from, reason, missing }: Found, filter: EntryFilter): LiveGap | null {
  return reason && { missed: missedOf(missing, filter), from: after, to: toEventId(from), reason };
}

/** What a viewer has missed of entries that nobody can filter any more. */
export function missedOf(entries: number | null, filter: EntryFilter): number | null {
  return Object.values(filter).every((value) => value === undefined) ? entries : null;
}
