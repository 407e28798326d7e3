import type { CommittedSummary, EntryFilter, Place, SummaryReader } from "../../journal/journal.ts";
import { createMatch } from "../../journal/match-filter.ts";
import { encodeEvent } from "./encode-event.ts";
import { toEventId } from "./event-id.ts";
import type { FeedSlice, SlicePart, SliceRequest } from "./feed-source.ts";

/** An entry and its encoded event. */
interface Encoded {
  entry: CommittedSummary;
  bytes: Uint8Array;
}

/** Most entries of a slice. Encoding them takes a few milliseconds, for which other viewers wait. */
const ENTRIES_PER_SLICE = 500;

const encoder = new TextEncoder();

/** Reads the next entries once, encodes each once, and gives it to every feed whose filter selects it. */
export async function readSlice(journal: SummaryReader, { after, through = Infinity, filters }: SliceRequest): Promise<FeedSlice> {
  const limit = Math.min(ENTRIES_PER_SLICE, through - after.position);
  const { entries, pruned, cut } = await journal.readSummaries(after.position, limit);
  const read = entries.filter(({ position }) => position <= through);
  const encoded = read.map((entry) => ({ entry, bytes: encoder.encode(encode(entry)) }));
  return { through: endOf(read, after, pruned), parts: filters.map((filter) => toPart(encoded, filter)), pruned, more: cut };
}

function encode(entry: CommittedSummary): string {
  return encodeEvent({ id: toEventId(placeOf(entry)), event: "callback", data: entry.summary });
}

/** Entries have positions without gaps, so those that were pruned count as read. */
function endOf(read: CommittedSummary[], after: Place, pruned: number): Place {
  const last = read.at(-1);
  if (last !== undefined) return placeOf(last);
  return pruned === 0 ? after : { position: after.position + pruned, entry: null };
}

function placeOf({ position, summary }: CommittedSummary): Place {
  return { position, entry: summary.id };
}

function toPart(encoded: Encoded[], filter: EntryFilter): SlicePart {
  const matches = createMatch(filter);
  const matched = encoded.flatMap(({ entry, bytes }) => (matches(entry) ? [bytes] : []));
  return { events: matched.length, bytes: join(matched) };
}

/** Not with Buffer: small ones share their memory, and all of it would be copied to the other thread. */
function join(chunks: Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    joined.set(chunk, offset);
    offset += chunk.length;
  }
  return joined;
}
