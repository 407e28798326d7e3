import { isObject } from "../../src/openapi/json.ts";
import { type Case, type CommandMeaning, type FamilyMeaning, meaningPath, readMeaning } from "../../src/scripts/generate/meaning.ts";
import type { DocumentedCommand } from "../support/operations.ts";

/** One callback and what it means. */
export interface Row extends Pick<Case, "decision" | "sameKeyAs"> {
  documented: DocumentedCommand;
  /** The example or the case, as the table names it. */
  name: string;
  body: Record<string, unknown>;
  /** In the notation of the table. */
  expected: string[];
}

const NOTHING: CommandMeaning = { who: "", whom: "", examples: {} };

/** By path. */
const FAMILIES = new Map<string, FamilyMeaning>();

/** What the table says of a command; nothing if it does not have it. */
export function meaningOf(documented: DocumentedCommand): CommandMeaning {
  const path = pathOf(documented);
  const family = FAMILIES.get(path) ?? readMeaning(documented.sender, documented.family);
  FAMILIES.set(path, family);
  return family[documented.command] ?? NOTHING;
}

export function pathOf({ sender, family }: DocumentedCommand): string {
  return meaningPath(sender, family);
}

/** The examples that a table has a row for. */
export function examplesIn({ examples }: CommandMeaning): string[] {
  return Object.keys(examples).flatMap((names) => names.split(", "));
}

/** The rows of a command whose examples exist. */
export function rowsOf(documented: DocumentedCommand): Row[] {
  const { examples, cases = [] } = meaningOf(documented);
  const plain = Object.entries(examples).flatMap(([names, means]) =>
    names.split(", ").map((example): Case => ({ case: example, example, means })),
  );
  return [...plain, ...cases].flatMap((row) => {
    const example = documented.examples.find(({ name }) => name === row.example);
    return example === undefined ? [] : [toRow(documented, row, example.body)];
  });
}

function toRow(documented: DocumentedCommand, row: Case, example: Row["body"]): Row {
  const { case: name, with: values = {}, without = [], decision, sameKeyAs, means } = row;
  const body = Object.fromEntries(Object.entries(merge(example, values)).filter(([field]) => !without.includes(field)));
  return { documented, name, body, decision, sameKeyAs, expected: means.trimEnd().split("\n") };
}

/** Objects are merged; everything else is replaced. */
function merge(one: Row["body"], other: Row["body"]): Row["body"] {
  const merged = Object.entries(other).map(([field, value]) => {
    const own = one[field];
    return [field, isObject(own) && isObject(value) ? merge(own, value) : value];
  });
  return { ...one, ...Object.fromEntries(merged) };
}
