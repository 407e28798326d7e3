import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Sender } from "../../../generated/operator.ts";

/** What the callbacks of a family mean, by command. It is written by hand, apart from the code that it describes. */
export type FamilyMeaning = Readonly<Record<string, CommandMeaning>>;

/** What the callbacks of a command mean. The chapter of the guide explains the notation. */
export interface CommandMeaning {
  /** Where the request says who acts, for readers. */
  who: string;
  /** Where the request says who is affected, for readers. */
  whom: string;
  /** By the names of the document's examples, with commas between examples that mean the same. */
  examples: Readonly<Record<string, string>>;
  /** What the examples do not show. */
  cases?: readonly Case[];
}

/** An example with other values or another decision. */
export interface Case {
  case: string;
  example: string;
  /** Values that replace those of the example; objects are merged. */
  with?: Readonly<Record<string, unknown>>;
  /** Fields that the example has and the case lacks. */
  without?: readonly string[];
  /** Absent: allow. */
  decision?: string;
  /** The example that was recorded before with the same idempotency key. */
  sameKeyAs?: string;
  means: string;
}

/** The file of a family: a file of handlers has the same name. */
export function meaningPath(sender: Sender, family: string): string {
  return `src/docs/meaning/${sender}/${family}.yaml`;
}

/** Reads what a family means; empty if nothing is written yet. */
export function readMeaning(sender: Sender, family: string): FamilyMeaning {
  const path = meaningPath(sender, family);
  return existsSync(path) ? parse(readFileSync(path, "utf8")) : {};
}

/** Everything that a command was found to mean, each as the lines of one row. */
export function rowsOf({ examples, cases = [] }: CommandMeaning): string[][] {
  return [...Object.values(examples), ...cases.map(({ means }) => means)].map((means) => means.trimEnd().split("\n"));
}
