import { statfs } from "node:fs/promises";
import type { FigureReader } from "../read-figures.ts";

/** Reads how much space is free for a directory. */
export function readSpace(directory: string): FigureReader {
  return async () => {
    const { bavail, bsize } = await statfs(directory);
    return { freeBytes: bavail * bsize };
  };
}
