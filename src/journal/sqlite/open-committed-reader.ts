import { filesOf, namingDatabase } from "../../storage/sqlite/database-error.ts";
import { openConnection } from "../../storage/sqlite/open-connection.ts";
import type { CommittedReader } from "../committed-reader.ts";
import { createFirstReceived } from "./first-received.ts";
import { createNewestPosition } from "./newest-position.ts";
import { createPlaceAfter } from "./place-after.ts";
import { createReadAfter } from "./read-after.ts";

/** Opens the journal `path`, which a writer has created, in this thread. Reading blocks it. */
export function openCommittedReader(path: string): CommittedReader {
  const connection = openConnection(path, { readOnly: true });
  const files = filesOf(connection);
  const readAfter = createReadAfter(connection);
  const newestPosition = createNewestPosition(connection);
  const placeAfter = createPlaceAfter(connection);
  const firstReceived = createFirstReceived(connection);
  return {
    readAfter: async (position, limit) => namingDatabase(files, () => readAfter(position, { entries: limit }).entries),
    newestPosition: async () => namingDatabase(files, newestPosition),
    beforeReceipt: async (time) =>
      namingDatabase(files, () => {
        const first = firstReceived(time);
        return placeAfter(first === null ? newestPosition() : first - 1);
      }),
    close: async () => connection.close(),
  };
}
