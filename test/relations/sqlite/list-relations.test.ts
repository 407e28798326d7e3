import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { listRelations } from "../../../src/relations/list-relations.ts";
import { toCursor } from "../../../src/relations/page-cursor.ts";
import type { RelationFilter } from "../../../src/relations/relations.ts";
import { RELATIONS_SCHEMA } from "../../../src/relations/sqlite/schema.ts";
import { toKysely } from "../../../src/storage/sqlite/open-database.ts";
import { describeRelationList } from "../list-relations-contract.ts";
import { createSqliteRelations } from "./create-relations.ts";

describe("a list of relations in SQLite", () => describeRelationList(createSqliteRelations));

describe("in SQLite", () => {
  let connection: DatabaseSync;

  beforeEach(() => {
    connection = new DatabaseSync(":memory:");
    connection.exec(RELATIONS_SCHEMA.tables);
  });

  afterEach(() => connection.close());

  test.each<[RelationFilter, string]>([
    [{ sender: "openim", app: "one", kind: "friend", owner: "alice" }, "target>?"],
    [{ sender: "openim", app: "one", kind: "block", target: "alice" }, "owner>?"],
  ])("a later page of %j begins in the index right after the last relation", async (one, begins) => {
    const prepare = jest.spyOn(connection, "prepare");
    const last = {
      sender: "openim",
      app: "one",
      kind: "friend",
      owner: "alice",
      target: "bob",
      since: 1,
      inferred: false,
      entry: "e",
    } as const;
    await listRelations({ kysely: toKysely(connection), toStored: (name) => name }, one, {
      limit: 1,
      cursor: toCursor({ ...last, ...one }),
    });
    const statements = prepare.mock.calls.map(([sql]) => sql);
    prepare.mockRestore();
    const [plan] = statements.flatMap((sql) => connection.prepare(`EXPLAIN QUERY PLAN ${sql}`).all()).map(({ detail }) => String(detail));
    expect(plan).toContain(begins);
  });
});
