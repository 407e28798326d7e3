import { readFile, rename, writeFile } from "node:fs/promises";
import { namingFile, toFileError } from "../file-error.ts";
import { ALWAYS_MINE } from "../journal/turn.ts";
import type { DeliveryCursor, DeliveryCursorStore } from "./cursor.ts";

/** Keeps the cursor in a file. */
export function createCursorFile(path: string): DeliveryCursorStore {
  return {
    turn: ALWAYS_MINE,
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
      return true;
    },
    close: async () => {},
  };
}

function parseCursor(path: string, text: string): DeliveryCursor {
  const [, digits, id] = /^\{"position":([0-9]{1,15})(?:,"entry":(?:null|"([0-9a-f-]{36})"))?\}$/.exec(text) ?? [];
  if (digits === undefined)
    throw new Error(`${path} does not contain a position; delete it, and after-handlers start with the next callback`);
  return { position: Number(digits), entry: id ?? null };
}
