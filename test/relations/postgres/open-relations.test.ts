import { afterEach, expect, test } from "@jest/globals";
import { pino } from "pino";
import type { JournalWriter } from "../../../src/journal/journal.ts";
import { openJournalWriter } from "../../../src/journal/postgres/open-writer.ts";
import { openRelations } from "../../../src/relations/open-relations.ts";
import type { Relations } from "../../../src/relations/relations.ts";
import type { DatabaseSettings } from "../../../src/storage/storage.ts";
import { otherInstance, usePostgres } from "../../support/postgres.ts";
import { followsFrom } from "../follower-contract.ts";

const postgres = usePostgres();

const opened: Array<{ close(): Promise<void> }> = [];
const lines: Array<Record<string, unknown>> = [];

afterEach(async () => {
  for (const one of opened.splice(0).toReversed()) await one.close();
  lines.length = 0;
});

/** An instance: its writer and its relations. */
async function open(database: DatabaseSettings): Promise<{ writer: JournalWriter; relations: Relations }> {
  const log = pino({ level: "info" }, { write: (line: string) => lines.push(JSON.parse(line)) });
  const writer = await openJournalWriter(database);
  opened.push(writer);
  const relations = await openRelations({ location: { database }, commits: writer, log });
  opened.push(relations);
  return { writer, relations };
}

const ownersOf = async ({ list }: Relations) => (await list({}, { limit: 10 })).items.map(({ owner }) => owner);

test("what any instance committed before a list of any instance is in it", async () => {
  const settings = await postgres.create();
  const [one, other] = [await open(settings), await open(otherInstance(settings))];
  await other.writer.append(followsFrom("alice"));
  expect(await ownersOf(one.relations)).toEqual(["alice"]);
  expect(await ownersOf(other.relations)).toEqual(["alice"]);
  await one.writer.append(followsFrom("bob"));
  expect(await ownersOf(other.relations)).toEqual(["alice", "bob"]);
  expect(await other.relations.people.find({ prefix: "b", limit: 5 })).toMatchObject([{ id: "bob" }]);
  await expect(one.relations.list({}, { limit: 1, cursor: "nonsense" })).rejects.toThrow(RangeError);
  expect(lines).toEqual([]);
});

test("an instance goes on where another one ended", async () => {
  const settings = await postgres.create();
  const [one, other] = [await open(settings), await open(otherInstance(settings))];
  await one.writer.append(followsFrom("alice"));
  expect(await ownersOf(one.relations)).toEqual(["alice"]);
  await one.relations.close();
  opened.splice(opened.indexOf(one.relations), 1);
  await other.writer.append(followsFrom("bob"));
  expect(await ownersOf(other.relations)).toEqual(["alice", "bob"]);
  await expect(other.relations.check()).resolves.toBeUndefined();
  expect(lines).toEqual([]);
}, 20_000);
