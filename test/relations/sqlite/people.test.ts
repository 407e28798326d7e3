import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "@jest/globals";
import { createPeopleReads } from "../../../src/relations/sqlite/people-reads.ts";
import { RELATIONS_SCHEMA } from "../../../src/relations/sqlite/schema.ts";
import { describePeople } from "../people-contract.ts";
import { createSqliteRelations } from "./create-relations.ts";

describe("people in SQLite", () => describePeople(createSqliteRelations));

test("no read sorts or reads a whole table", () => {
  const connection = new DatabaseSync(":memory:");
  connection.exec(RELATIONS_SCHEMA.tables);
  const statements: string[] = [];
  const spied = new Proxy(connection, {
    get: (target, name) =>
      name === "prepare"
        ? (sql: string) => {
            statements.push(sql);
            return target.prepare(sql);
          }
        : Reflect.get(target, name),
  });
  createPeopleReads(spied);
  const steps = statements.flatMap((sql) => connection.prepare(`EXPLAIN QUERY PLAN ${sql}`).all()).map(({ detail }) => String(detail));
  connection.close();
  expect(steps.length).toBeGreaterThan(statements.length);
  const bad = steps.filter((step) => !/^(SEARCH relation USING|SCAN (owners|targets) VIRTUAL TABLE|SCAN \(subquery|CO-ROUTINE)/.test(step));
  expect(bad).toEqual([]);
});
