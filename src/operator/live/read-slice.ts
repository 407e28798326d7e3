import type { CommittedSummary, Place, SummaryReader } from "../../journal/journal.ts";
import type { EntryFilter } from "../../journal/list-query.ts";
import { createMatch, needsBodies } from "../../journal/match-filter.ts";
import { encodeEvent } from "./encode-event.ts";
import { toEventId } from "./event-id.ts";
import type { FeedSlice, SlicePart, SliceRequest } from "./feed-source.ts";

/** An entry and its event, which is encoded when the first feed gets it. */
interface Encodable {
  entry: CommittedSummary;
  encode(): Uint8Array;
}

/** Most entries of a slice. Encoding them takes a few milliseconds, for which other viewers wait. */
const ENTRIES_PER_SLICE = 500;

const encoder = new TextEncoder();

/** Reads the next entries once, encodes each at most once, and gives it to every feed whose filter selects it. */
export async function readSlice(journal: SummaryReader, { after, through = Infinity, filters }: SliceRequest): Promise<FeedSlice> {
  const limit = Math.min(ENTRIES_PER_SLICE, through - after.position);
  const { entries, pruned, cut } = await journal.readSummaries(after.position, limit, { bodies: filters.some(needsBodies) });
  const read = entries.filter(({ position }) => position <= through);
  const encodable = read.map(toEncodable);
  return { through: endOf(read, after, pruned), parts: filters.map((filter) => toPart(encodable, filter)), pruned, more: cut };
}

function toEncodable(entry: CommittedSummary): Encodable {
  let bytes: Uint8Array | undefined;
  return {
    entry,
    encode: () => {
      bytes ??= encoder.encode(encodeEvent({ id: toEventId(placeOf(entry)), event: "callback", data: entry.summary }));
      return bytes;
    },
  };
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

function toPart(encodable: Encodable[], filter: EntryFilter): SlicePart {
  const matches = createMatch(filter);
  const matched = encodable.filter(({ entry }) => matches(entry)).map(({ encode }) => encode());
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
