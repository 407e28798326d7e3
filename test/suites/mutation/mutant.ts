import { readFileSync } from "node:fs";
import { join } from "node:path";
import { REPOSITORY } from "../../support/repository.ts";

/** How a mutant ended. `unnoticed` ones ran and no test failed; `uncovered` ones are reached by no unit test. */
export type Fate = "killed" | "timeout" | "unnoticed" | "uncovered" | "ignored" | "invalid";

/** A change of one place in the source. */
export interface Change {
  /** Path in the repository. */
  file: string;
  /** The text that is replaced, on one line. */
  text: string;
  replacement: string;
}

/** A mutant and what became of it. */
export interface Mutant extends Change {
  /** From 1. */
  line: number;
  mutator: string;
  fate: Fate;
}

interface Position {
  line: number;
  column: number;
}

/** The text between two positions, both from 0. */
export function textBetween(source: string, start: Position, end: Position): string {
  const lines = source.split("\n").slice(start.line, end.line + 1);
  lines[lines.length - 1] = (lines.at(-1) ?? "").slice(0, end.column);
  lines[0] = (lines[0] ?? "").slice(start.column);
  return lines.join("\n");
}

/** The source of a file of the repository. */
export function readSource(file: string): string {
  return readFileSync(join(REPOSITORY, file), "utf8");
}

const MOST_CHARACTERS = 120;

/** Code on one line, shortened. White space counts as one space, so that formatting does not matter. */
export function onOneLine(code: string): string {
  const line = code.replaceAll(/\s+/g, " ").trim();
  return line.length <= MOST_CHARACTERS ? line : `${line.slice(0, MOST_CHARACTERS)}…`;
}
