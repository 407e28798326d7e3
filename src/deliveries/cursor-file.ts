import { readFile, rename, writeFile } from "node:fs/promises";
import { namingFile, toFileError } from "../file-error.ts";

/** How far entries were delivered. */
export interface DeliveryCursor {
  /** Position of the last entry that was delivered. */
  position: number;
  /** Its id; null if an older release wrote the cursor, or if the journal has no such entry. */
  entry: string | null;
}

/** A cursor, stored in a file. */
export interface CursorFile {
  /** Resolves with null if the file does not exist. Rejects if it cannot be read or does not contain a position. */
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
