import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { operatorSchemaOf, requestSchemaOf } from "../support/document-schemas.ts";
import { documentedCommands } from "../support/operations.ts";
import { missingRefusals, missingRows, strayRows, unknownFields } from "./gaps.ts";
import { differences, write } from "./notation.ts";
import { pathOf, type Row, rowsOf } from "./rows.ts";
import { toDecision, understand } from "./understand.ts";

// The tables in src/docs/meaning are the truth here: they were written by hand, from what the senders document.

const COMMANDS = documentedCommands.map((documented) => ({ documented, command: documented.command, rows: rowsOf(documented) }));

describe.each(COMMANDS.filter(({ rows }) => rows.length > 0))("$command", ({ documented, rows }) => {
  test.each(rows)("$name", (row) => {
    const { summary, events } = understand(row);
    const found = differences(row.expected, write(summary, events));
    if (found.length > 0) throw new Error(`${found.join("\n")}\n(${row.name} of ${documented.command}, ${pathOf(documented)})`);
  });
});

test("every event matches the operator's document, and every type of event occurs", () => {
  const events = COMMANDS.flatMap(({ rows }) => rows.flatMap((row) => understand(row).events));
  const isEvent = operatorSchemaOf("Event");
  expect(events.filter((event) => !isEvent(event))).toEqual([]);
  const { enum: types } = JSON.parse(readFileSync("generated/operator.json", "utf8")).components.schemas.EventType;
  expect([...new Set(events.map(({ type }) => type))].toSorted()).toEqual(types.toSorted());
});

test("every example of every command has a row", () => expect(missingRows()).toEqual([]));

test("every row has its example and its command", () => expect(strayRows()).toEqual([]));

test("commands that announce events have a row for a refusal", () => expect(missingRefusals()).toEqual([]));

test("who and whom name fields that requests have", () => expect(unknownFields()).toEqual([]));

test("every case is a callback that its document allows", () => {
  const wrong = COMMANDS.flatMap(({ documented, rows }) => {
    const isAllowed = requestSchemaOf(documented);
    return rows.filter(({ body }) => !isAllowed(body)).map(({ name }) => `${name} of ${documented.command} in ${pathOf(documented)}`);
  });
  expect(wrong).toEqual([]);
});

test("every decision is one that its command supports", () => {
  const unsupported = COMMANDS.flatMap(({ rows }) => rows.filter((row) => !isSupported(row)));
  expect(unsupported.map(({ name, documented, decision }) => `${decision}: ${name} of ${documented.command}`)).toEqual([]);
});

function isSupported({ documented, decision }: Row): boolean {
  return decision === undefined || documented.metadata.decisions.includes(toDecision(decision).kind);
}

describe("a difference is told in the notation of the tables", () => {
  const LOGIN = ["alice", "user.online alice", "message.read alice"];

  test.each<[what: string, got: string[], told: string[]]>([
    ["another line", ["alice", "user.offline alice", "message.read alice"], ["expected user.online alice, got user.offline alice"]],
    ["a missing line", ["alice", "message.read alice"], ["expected user.online alice, got nothing"]],
    ["a line too many", [...LOGIN, "  +friend alice bob"], ["expected nothing, got +friend alice bob"]],
    ["nothing at all", LOGIN, []],
  ])("%s", (_what, got, told) => expect(differences(LOGIN, got)).toEqual(told));
});
