import { readFile } from "node:fs/promises";
import { toFileError } from "../../../file-error.ts";
import type { DeliveryCursor } from "../../cursor.ts";

/** Reads how far after-handlers had run in a release before. Resolves with null if there is no file. Rejects if it cannot be read or has no position. */
export async function readCursorFile(path: string): Promise<DeliveryCursor | null> {
  const text = await readFile(path, "utf8").catch((error) => {
    if (error.code === "ENOENT") return null;
    throw toFileError(error, path);
  });
  return text === null ? null : parseCursor(path, text);
}

function parseCursor(path: string, text: string): DeliveryCursor {
  const [, digits, id] = /^\{"position":([0-9]{1,15})(?:,"entry":(?:null|"([0-9a-f-]{36})"))?\}$/.exec(text) ?? [];
  if (digits === undefined)
    throw new Error(`${path} does not contain a position; delete it, and after-handlers start with the next callback`);
  return { position: Number(digits), entry: id ?? null };
}
