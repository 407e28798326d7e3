import { type FileHandle, open, stat } from "node:fs/promises";
import { explainFileProblem } from "../../file-error.ts";
import { MAX_BYTES } from "../../operator/tokens/schema.ts";
import type { RuleFault } from "../../rules/fault.ts";
import { fileFault } from "../file-fault.ts";
import { readStart } from "../read-start.ts";

/** A file of tokens as it was read. */
export interface TokensFile {
  /** At most one byte more than a file of tokens may have. */
  content: Uint8Array;
  /** Permissions, as `chmod` writes them, if every user can read the file; null if not. */
  openMode: string | null;
}

const OTHERS_READ = 0o004;
const OTHERS_WRITE = 0o002;
const PERMISSIONS = 0o7777;

/** Reads a file of tokens. Never rejects; a file that cannot be read, or that every user can write, is a fault. */
export async function readTokensFile(path: string): Promise<{ file: TokensFile } | { faults: RuleFault[] }> {
  try {
    // Opening a named pipe waits for somebody who writes.
    if (!(await stat(path)).isFile()) return { faults: [fileFault(path, "is not a file", "name a YAML file")] };
    await using handle = await open(path);
    const mode = await permissionsOf(handle);
    if ((mode & OTHERS_WRITE) !== 0)
      return { faults: [fileFault(path, `can be written by every user (mode ${inOctal(mode)})`, "run chmod o-w on it")] };
    return {
      file: { content: await readStart(handle, MAX_BYTES + 1), openMode: (mode & OTHERS_READ) === 0 ? null : inOctal(mode) },
    };
  } catch (error) {
    const { problem, remedy } = explainFileProblem(path, error);
    return { faults: [fileFault(path, problem, remedy)] };
  }
}

/** Windows has no modes. */
async function permissionsOf(handle: FileHandle): Promise<number> {
  return process.getuid === undefined ? 0 : (await handle.stat()).mode & PERMISSIONS;
}

function inOctal(mode: number): string {
  return mode.toString(8).padStart(4, "0");
}
