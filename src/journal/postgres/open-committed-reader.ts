import type { Kysely } from "kysely";
import type { CommittedReader } from "../committed-reader.ts";
import { beforeReceipt } from "./places.ts";
import { readNewestPosition } from "./positions.ts";
import { readAfter } from "./read-after.ts";

export interface CommittedReaderOptions {
  kysely: Kysely<unknown>;
  /** Ends the use of the database. */
  close(): Promise<void>;
}

/** Opens the journal in a database, which a writer has created. */
export function openCommittedReader({ kysely, close }: CommittedReaderOptions): CommittedReader {
  return {
    readAfter: async (position, limit) => (await readAfter(kysely, position, { entries: limit })).entries,
    newestPosition: () => readNewestPosition(kysely),
    beforeReceipt: (time) => beforeReceipt(kysely, time),
    close,
  };
}
