import { readFile, rename, writeFile } from "node:fs/promises";
import { namingFile, toFileError } from "../file-error.ts";
import type { DeliveryCursor } from "./cursor.ts";

/** The file in which releases before kept how far after-handlers had run. */
export interface CursorFile {
  /** Resolves with null if there is no file. Rejects if it cannot be read, or does not contain a position. */
  read(): Promise<DeliveryCursor | null>;
  /** Resolves when the cursor is on disk. */
  write(cursor: DeliveryCursor): Promise<void>;
}

export function createCursorFile(path: string): CursorFile {
  return {
    read: async () => {
      const text = await readFile(path, "utf8").catch((error) => {
        if (error.code === "ENOENT") return null;
        throw toFileError(error, path);
      });
      return text === null ? null : parseCursor(path, text);
    },
    write: async ({ position, entry }) => {
      const next = `${path}.next`;
      await namingFile(next, () => writeFile(next, JSON.stringify({ position, entry }), { flush: true, mode: 0o600 }));
      // Renaming replaces the file as a whole, even if the power fails.
      await namingFile(path, () => rename(next, path));
    },
  };
}

function parseCursor(path: string, text: string): DeliveryCursor {
  const [, digits, id] = /^\{"position":([0-9]{1,15})(?:,"entry":(?:null|"([0-9a-f-]{36})"))?\}$/.exec(text) ?? [];
  if (digits === undefined)
    throw new Error(`${path} does not contain a position; delete it, and after-handlers start with the next callback`);
  return { position: Number(digits), entry: id ?? null };
}
