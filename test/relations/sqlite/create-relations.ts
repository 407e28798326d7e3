import { DatabaseSync } from "node:sqlite";
import { createPeopleReader } from "../../../src/relations/create-people-reader.ts";
import { type ListedTables, listRelations } from "../../../src/relations/list-relations.ts";
import { createPeopleReads } from "../../../src/relations/sqlite/people-reads.ts";
import { createRelationWriter } from "../../../src/relations/sqlite/relation-table.ts";
import { RELATIONS_SCHEMA } from "../../../src/relations/sqlite/schema.ts";
import { toKysely } from "../../../src/storage/sqlite/open-database.ts";
import { escapeUnpaired } from "../../../src/storage/unpaired-surrogates.ts";
import type { RelationsUnderTest } from "../relations-under-test.ts";

/** Creates a table of relations in memory. */
export async function createSqliteRelations(): Promise<RelationsUnderTest> {
  const connection = new DatabaseSync(":memory:");
  connection.exec(RELATIONS_SCHEMA.tables);
  const writer = createRelationWriter(connection, "relation");
  const listed = { kysely: toKysely<ListedTables>(connection), toStored: escapeUnpaired };
  return {
    write: async (change) => change(writer),
    empty: async () => connection.exec("DELETE FROM relation"),
    list: (filter, page) => listRelations(listed, filter, page),
    people: createPeopleReader(createPeopleReads(connection)),
    toStored: escapeUnpaired,
    close: async () => connection.close(),
  };
}
