import type { Kysely } from "kysely";
import { countByReceipt, getReceived, readByReceipt } from "../../../journal/postgres/read-by-receipt.ts";
import { holdBaseline, readBaselineRelations } from "../../../relations/postgres/baseline.ts";
import { type Database, openDatabase } from "../../../storage/postgres/open-database.ts";
import type { DatabaseSettings } from "../../../storage/storage.ts";
import { unescapeUnpaired } from "../../../storage/unpaired-surrogates.ts";
import type { FollowedRelations, PastSource } from "../past-source.ts";
import { readLists } from "./read-lists.ts";

/** Opens a journal in a database that a writer has migrated. */
export function openSource(settings: DatabaseSettings): PastSource {
  return createSource(openDatabase(settings, { role: "rules test", connections: 1 }));
}

export function createSource({ kysely, close }: Database): PastSource {
  return {
    get: (id) => getReceived(kysely, id),
    count: (range) => countByReceipt(kysely, range),
    read: (range, limit, following) =>
      following === null
        ? readByReceipt(kysely, range, limit)
        : kysely.transaction().execute(async (transaction) => {
            await beginWithBaseline(transaction, following);
            return readByReceipt(transaction, range, limit);
          }),
    readLists: (names, times) => readLists(kysely, names, times),
    close,
  };
}

/** Nothing is pruned between this and the end of the transaction. */
async function beginWithBaseline(transaction: Kysely<unknown>, { relations, readThrough }: FollowedRelations): Promise<void> {
  const { position } = await holdBaseline(transaction);
  if (position <= readThrough) return;
  relations.clear();
  for await (const rows of readBaselineRelations(transaction))
    relations.load(rows.map((row) => ({ ...row, owner: unescapeUnpaired(row.owner), target: unescapeUnpaired(row.target) })));
}
