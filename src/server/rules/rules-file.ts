import { hash } from "node:crypto";
import { open, stat } from "node:fs/promises";
import { explainFileProblem } from "../../file-error.ts";
import type { RuleFault } from "../../rules/fault.ts";
import { MAX_BYTES } from "../../rules/file/schema.ts";

/** A rules file as it was read. It is sent to workers. */
export interface RulesFile {
  path: string;
  /** At most one byte more than a rules file may have. */
  content: Uint8Array;
  /** Tells contents apart: the beginning of their SHA-256. */
  version: string;
  /** In milliseconds since 1970. */
  readAt: number;
}

const VERSION_CHARACTERS = 12;

/** Reads a rules file. Never rejects; a file that cannot be read is a fault. */
export async function readRulesFile(path: string): Promise<{ file: RulesFile } | { faults: RuleFault[] }> {
  try {
    // Opening a named pipe waits for somebody who writes.
    if (!(await stat(path)).isFile()) return { faults: [faultOf(path, "is not a file", "name a YAML file")] };
    const content = await readStart(path, MAX_BYTES + 1);
    return { file: { path, content, version: hash("sha256", content, "hex").slice(0, VERSION_CHARACTERS), readAt: Date.now() } };
  } catch (error) {
    const { problem, remedy } = explainFileProblem(path, error);
    return { faults: [faultOf(path, problem, remedy)] };
  }
}

function faultOf(path: string, problem: string, remedy: string): RuleFault {
  const hint = `${remedy.slice(0, 1).toUpperCase()}${remedy.slice(1)}.`;
  return { file: path, line: null, column: null, message: `It ${problem}.`, hint };
}

/** Reads the first bytes, so that a file of any size takes no more memory. */
async function readStart(path: string, most: number): Promise<Uint8Array> {
  await using handle = await open(path);
  const buffer = Buffer.alloc(most);
  let length = 0;
  for (let isMore = true; isMore; ) {
    const { bytesRead } = await handle.read(buffer, length, most - length);
    length += bytesRead;
    isMore = bytesRead > 0 && length < most;
  }
  return Uint8Array.from(buffer.subarray(0, length));
}
