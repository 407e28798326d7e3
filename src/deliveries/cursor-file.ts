import { readFile, rename, writeFile } from "node:fs/promises";

/** A position in the journal that outlives the process. */
export interface CursorFile {
  /** null where none has been written. Rejects where what is there cannot be read or is no position. */
  read(): Promise<number | null>;
  write(position: number): Promise<void>;
}

export function createCursorFile(path: string): CursorFile {
  return {
    read: async () => {
      const text = await readFile(path, "utf8").catch((error) => {
        if (error.code === "ENOENT") return null;
        throw error;
      });
      return text === null ? null : parsePosition(path, text);
    },
    write: async (position) => {
      const next = `${path}.next`;
      await writeFile(next, JSON.stringify({ position }), { flush: true });
      // Whole or not at all, wherever the power fails.
      await rename(next, path);
    },
  };
}

function parsePosition(path: string, text: string): number {
  const [, digits] = /^\{"position":([0-9]{1,15})\}$/.exec(text) ?? [];
  if (digits === undefined) throw new Error(`${path} holds no position; without the file, after-handlers begin with the next callback`);
  return Number(digits);
}
