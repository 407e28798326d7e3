import { open, stat } from "node:fs/promises";
import { explainFileProblem } from "../../file-error.ts";
import type { RuleFault } from "../../rules/fault.ts";
import { MAX_BYTES } from "../../rules/file/schema.ts";
import { versionOf } from "../../rules/file/version-of.ts";
import { fileFault } from "../file-fault.ts";
import { readStart } from "../read-start.ts";

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

/** Reads a rules file. Never rejects; a file that cannot be read is a fault. */
export async function readRulesFile(path: string): Promise<{ file: RulesFile } | { faults: RuleFault[] }> {
  try {
    // Opening a named pipe waits for somebody who writes.
    if (!(await stat(path)).isFile()) return { faults: [fileFault(path, "is not a file", "name a YAML file")] };
    await using handle = await open(path);
    const content = await readStart(handle, MAX_BYTES + 1);
    return { file: { path, content, version: versionOf(content), readAt: Date.now() } };
  } catch (error) {
    const { problem, remedy } = explainFileProblem(path, error);
    return { faults: [fileFault(path, problem, remedy)] };
  }
}
