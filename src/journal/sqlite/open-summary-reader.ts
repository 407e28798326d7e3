import { filesOf, namingDatabase } from "../../storage/sqlite/database-error.ts";
import { inSnapshot, openConnection } from "../../storage/sqlite/open-connection.ts";
import type { SummaryReader, ToEvents } from "../journal.ts";
import { createFirstReceived } from "./first-received.ts";
import { createNewestPosition } from "./newest-position.ts";
import { createPlaceAfter } from "./place-after.ts";
import { createReadSummaries } from "./read-summaries.ts";
import { createReadBaseline } from "./tables/baseline.ts";
import { createGetEntry } from "./tables/entry.ts";

/** Opens the journal `path`, which a writer has created, in this thread. Reading blocks it. */
export function openSummaryReader(path: string, toEvents: ToEvents): SummaryReader {
  const connection = openConnection(path, { readOnly: true });
  const files = filesOf(connection);
  const readSummaries = createReadSummaries(connection, toEvents);
  const readBaseline = createReadBaseline(connection);
  const newestPosition = createNewestPosition(connection);
  const getEntry = createGetEntry(connection, ["position", "id"]);
  const placeAfter = createPlaceAfter(connection);
  const firstReceived = createFirstReceived(connection);
  const read = async <Result>(work: () => Result) => namingDatabase(files, work);

  return {
    readSummaries: async (position, limit) =>
      // In a snapshot: what is pruned meanwhile must be among the entries or counted.
      inSnapshot(connection, () => ({
        ...readSummaries(position, { entries: limit }),
        pruned: Math.max(0, readBaseline() - position),
      })),
    newest: () => read(() => placeAfter(newestPosition())),
    oldest: () => read(() => ({ position: readBaseline(), entry: null })),
    after: (position) =>
      read(() => {
        const place = placeAfter(position);
        return place.entry === null ? undefined : place;
      }),
    afterEntry: (id) =>
      read(() => {
        const entry = getEntry(id);
        return entry && { position: entry.position, entry: entry.id };
      }),
    beforeReceipt: (time) =>
      read(() => {
        const first = firstReceived(time);
        return placeAfter(first === null ? newestPosition() : first - 1);
      }),
    close: async () => connection.close(),
  };
}
