import { isUtf8 } from "node:buffer";
import type { ListMatch } from "../../callbacks/lookups.ts";
import { findValueProblem } from "./list-content.ts";

/** In bytes. */
export const LONGEST_LINE = 4096;

const NUL = 0;

/** What a line of a list file says: a value, nothing, or what is wrong with it. */
export type ListLine = { value: string } | ListLineProblem | null;

export interface ListLineProblem {
  /** As a sentence. */
  problem: string;
  hint: string | null;
  /** Whether the other lines are not worth reading. */
  isFinal?: true;
}

/**
 * Reads a line of a list file, without its line break. Blanks around the value do not count. A line that begins with `#` is a comment; a value that begins
 * with it is written as `\#`.
 */
export function readListLine(line: Uint8Array, match: ListMatch): ListLine {
  if (line.includes(NUL))
    return { problem: "The file is binary: the line contains a NUL.", hint: "Name a text file in UTF-8.", isFinal: true };
  if (line.length > LONGEST_LINE) return { problem: `The line is longer than ${LONGEST_LINE} bytes.`, hint: "Write one value a line." };
  if (!isUtf8(line)) return { problem: "The line is not in UTF-8.", hint: "Save the file in UTF-8." };
  const text = Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString("utf8").trim();
  if (text === "" || text.startsWith("#")) return null;
  const value = text.startsWith("\\#") ? text.slice(1) : text;
  const problem = findValueProblem(match, value);
  return problem === null ? { value } : { problem, hint: null };
}
