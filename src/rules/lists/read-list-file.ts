import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { ListMatch } from "../../callbacks/lookups.ts";
import { explainFileProblem } from "../../file-error.ts";
import type { RuleFault } from "../fault.ts";
import { linesOf } from "./lines.ts";
import { LONGEST_LINE, readListLine } from "./read-list-line.ts";

/** A file with one value a line. */
export interface ListFile {
  path: string;
  /** What faults call it; the path if absent. */
  name?: string;
  match: ListMatch;
}

/** What a list file says: its values, each once, or everything that is wrong with it. */
export type ListFileContent = { values: Set<string>; faults?: never } | { values?: never; faults: RuleFault[] };

/** A set has not much more room. */
const MOST_VALUES = 10_000_000;

/** More of them say no more. */
const MOST_FAULTS = 20;

/** In bytes: what is read in one turn of the event loop. Compiling a pattern takes a hundred times as long as reading a word. */
const BYTES_PER_TURN: Readonly<Record<ListMatch, number>> = { value: 65_536, text: 32_768, pattern: 512 };

/**
 * Reads a list file, a few lines in each turn of the event loop: UTF-8 with or without byte order mark, lines that end with LF or CRLF, blank lines and
 * comments (`#`). Never rejects: a file that cannot be read, or that has lines which cannot be, gives faults, at most twenty.
 */
export async function readListFile(file: ListFile): Promise<ListFileContent> {
  const { path, match } = file;
  const faultAt: FaultAt = (line, message, hint) => ({ file: file.name ?? path, line, column: null, message, hint });
  try {
    // Checked before it is opened: opening a named pipe waits for somebody who writes.
    const stats = await stat(path);
    if (!stats.isFile() && !stats.isDirectory()) return { faults: [faultAt(null, `${path} is not a file.`, "Name a text file in UTF-8.")] };
    return await readLines(createReadStream(path, { highWaterMark: BYTES_PER_TURN[match] }), match, faultAt);
  } catch (error) {
    const { problem, remedy } = explainFileProblem(path, error);
    return { faults: [faultAt(null, `${path} ${problem}.`, `${remedy.charAt(0).toUpperCase()}${remedy.slice(1)}.`)] };
  }
}

type FaultAt = (line: number | null, message: string, hint: string | null) => RuleFault;

async function readLines(chunks: AsyncIterable<Uint8Array>, match: ListMatch, faultAt: FaultAt): Promise<ListFileContent> {
  const values = new Set<string>();
  const faults: RuleFault[] = [];
  let number = 0;
  for await (const lines of linesOf(chunks, LONGEST_LINE)) {
    if (!lines.every(takeLine)) break;
  }
  return faults.length === 0 ? { values } : { faults };

  /** Returns whether the next line is worth reading. */
  function takeLine(bytes: Uint8Array): boolean {
    number += 1;
    const line = readListLine(bytes, match);
    if (line === null) return true;
    if ("problem" in line) {
      faults.push(faultAt(number, line.problem, line.hint));
      return faults.length < MOST_FAULTS && line.isFinal !== true;
    }
    values.add(line.value);
    if (values.size <= MOST_VALUES) return true;
    faults.push(faultAt(number, `The list has more than ${MOST_VALUES} values.`, null));
    return false;
  }
}
