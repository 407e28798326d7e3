import { createReadStream, createWriteStream } from "node:fs";
import { readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { COMPRESSED, type RotatedNames, UNFINISHED } from "./rotated-names.ts";
import { syncDirectory } from "./sync-directory.ts";

/** Compresses and removes old files, beside the deliveries. */
export interface OldFiles {
  /** Does what is due, soon. What fails is tried again with the next call. */
  tidy(): void;
  /** Resolves when nothing is done any more. What was begun is done after the next start. */
  close(): Promise<void>;
}

export interface OldFilesOptions {
  names: RotatedNames;
  /** Most old files; null: all of them are kept. */
  keep: number | null;
  /** Whether they are compressed. */
  compress: boolean;
}

const OWNER_ONLY = 0o600;

export function createOldFiles({ names, keep, compress }: OldFilesOptions): OldFiles {
  const { directory } = names;
  const controller = new AbortController();
  let running: Promise<void> = Promise.resolve();
  let isDue = false;

  return {
    tidy: () => {
      if (isDue) return;
      isDue = true;
      running = running.then(tidyOnce).catch(() => {});
    },
    close: async () => {
      controller.abort();
      await running;
    },
  };

  async function tidyOnce(): Promise<void> {
    isDue = false;
    if (controller.signal.aborted) return;
    const found = await readdir(directory);
    const unfinished = found.filter((name) => name.endsWith(UNFINISHED) && names.isOld(name.slice(0, -UNFINISHED.length)));
    for (const name of unfinished) await rm(join(directory, name), { force: true });
    // Their names sort by time.
    const old = found.filter(names.isOld).toSorted();
    const kept = keep === null ? old : old.slice(-keep);
    for (const name of old.slice(0, old.length - kept.length)) await rm(join(directory, name), { force: true });
    if (compress) for (const name of kept) await compressFile(name);
  }

  async function compressFile(name: string): Promise<void> {
    if (name.endsWith(COMPRESSED) || controller.signal.aborted) return;
    const path = join(directory, name);
    const part = `${path}${UNFINISHED}`;
    try {
      const target = createWriteStream(part, { flags: "wx", mode: OWNER_ONLY, flush: true });
      await pipeline(createReadStream(path), createGzip(), target, { signal: controller.signal });
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
    await rename(part, `${path}${COMPRESSED}`);
    await syncDirectory(directory);
    await rm(path);
  }
}
