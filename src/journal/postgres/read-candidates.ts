import type { Kysely } from "kysely";
import { type Candidate, MAX_SEARCHED_LENGTH } from "../index/search.ts";
import type { EntryColumn, EntryRow } from "../rows/entry-row.ts";
import type { Searched } from "./in-search.ts";
import { type BatchColumns, readAt } from "./read-batch.ts";

/** A candidate with columns of its entry, if it matches. */
export type ReadCandidate<Column extends EntryColumn> = Candidate & { row: EntryRow<Column> | undefined };

/** Reads the entries of candidates that match, many at a time, but only as many bytes as one call may search. */
export async function* readCandidates<Column extends EntryColumn>(
  { snapshot }: Searched,
  selected: BatchColumns<Column>,
  pages: AsyncIterable<Candidate[]>,
): AsyncIterable<ReadCandidate<Column>> {
  for await (const page of pages) {
    const read = readInOrder(snapshot, selected, page.filter(isMatch));
    for (const candidate of page) yield { ...candidate, row: isMatch(candidate) ? await read() : undefined };
  }
}

function isMatch({ matches }: Candidate): boolean {
  return matches === 1;
}

/** Returns a function that resolves with the entry of the next candidate; undefined after the last one. */
function readInOrder<Column extends EntryColumn>(
  snapshot: Kysely<unknown>,
  selected: BatchColumns<Column>,
  candidates: readonly Candidate[],
): () => Promise<EntryRow<Column> | undefined> {
  const rest = candidates.map(({ position }) => position);
  let rows = new Map<number, EntryRow<Column>>();
  let last: number | undefined;
  return async () => {
    if (last === undefined) {
      const batch = await readAt(snapshot, selected, rest, MAX_SEARCHED_LENGTH);
      rows = new Map(batch.map((row) => [row.position, row]));
      last = batch.at(-1)?.position ?? rest.at(-1);
    }
    const position = rest.shift();
    if (position === last) last = undefined;
    return position === undefined ? undefined : rows.get(position);
  };
}
