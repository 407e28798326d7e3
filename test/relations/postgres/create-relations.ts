import { type Kysely, sql } from "kysely";
import { createPeopleReader } from "../../../src/relations/create-people-reader.ts";
import { type ListedTables, listRelations } from "../../../src/relations/list-relations.ts";
import { collectChanges } from "../../../src/relations/postgres/collect-changes.ts";
import { createPeopleReads } from "../../../src/relations/postgres/people-reads.ts";
import { toName } from "../../../src/relations/postgres/to-name.ts";
import { migrate } from "../../../src/storage/postgres/migrate.ts";
import { openDatabase } from "../../../src/storage/postgres/open-database.ts";
import type { TestPostgres } from "../../support/postgres.ts";
import type { RelationsUnderTest } from "../relations-under-test.ts";

/** Returns a function that creates an empty table of relations. All are in one database, one after the other. */
export function createsPostgresRelations(
  postgres: Pick<TestPostgres, "create">,
  connections = 2,
): () => Promise<RelationsUnderTest & { kysely: Kysely<unknown> }> {
  let creating: ReturnType<TestPostgres["create"]> | undefined;

  return async function createPostgresRelations() {
    creating ??= postgres.create();
    const database = openDatabase(await creating, { role: "test", connections });
    const { kysely } = database;
    await migrate(kysely);
    const listed = { kysely: kysely.withSchema("imhook").withTables<ListedTables>(), toStored: toName };
    const empty = async () => {
      await sql`TRUNCATE imhook.relation`.execute(kysely);
    };
    await empty();
    return {
      kysely,
      write: async (change) => {
        const changes = collectChanges();
        change(changes);
        await kysely.transaction().execute((transaction) => changes.writeTo(transaction, "relation"));
      },
      empty,
      list: (filter, page) => listRelations(listed, filter, page),
      people: createPeopleReader(createPeopleReads(kysely)),
      toStored: toName,
      close: database.close,
    };
  };
}
