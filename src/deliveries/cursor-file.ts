import { readFile, rename, writeFile } from "node:fs/promises";
import { namingFile, toFileError } from "../file-error.ts";

/** A position of the journal, stored in a file. */
export interface CursorFile {
  /** Resolves with null if the file does not exist. Rejects if it cannot be read or does not contain a position. */
  read(): Promise<number | null>;
  /** Resolves when the position is on disk. */
  write(position: number): Promise<void>;
}

export function createCursorFile(path: string): CursorFile {
  return {
    read: async () => {
      const text = await readFile(path, "utf8").catch((error) => {
        if (error.code === "ENOENT") return null;
        throw toFileError(error, path);
      });
      return text === null ? null : parsePosition(path, text);
    },
    write: async (position) => {
      const next = `${path}.next`;
      await namingFile(next, () => writeFile(next, JSON.stringify({ position }), { flush: true, mode: 0o600 }));
      // Renaming replaces the file as a whole, even if the power fails.
      await namingFile(path, () => rename(next, path));
    },
  };
}

function parsePosition(path: string, text: string): number {
  const [, digits] = /^\{"position":([0-9]{1,15})\}$/.exec(text) ?? [];
  if (digits === undefined)
    throw new Error(`${path} does not contain a position; delete it, and after-handlers start with the next callback`);
  return Number(digits);
}
