import { execFileSync } from "node:child_process";
import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { EndFault, Fault, Scene } from "../fault.ts";
import { canMakeImmutable, canMount } from "../obstacles.ts";

/** What can happen to the disk under the journal. */
export const diskFaults: readonly Fault[] = [
  {
    name: "disk full",
    how: "a tmpfs of 32 MiB is filled up (ENOSPC)",
    obstacle: canMount,
    on: "memory",
    begin: fillUp,
    expected: { after: "refused", ready: "goes" },
  },
  {
    name: "file too large",
    how: "ulimit -f: no file may outgrow 1 MiB (EFBIG)",
    imhook: { limits: { fileKibibytes: 1024 } },
    // The probes themselves reach the limit, and readiness, which is checked once a second, may not have seen it when a short fault ends.
    begin: async () => async () => {},
    expected: { after: "either", ready: "either", comesBack: false },
  },
  {
    name: "writes refused",
    how: "chattr +i on the write-ahead log (EPERM)",
    obstacle: canMakeImmutable,
    begin: makeImmutable,
    expected: { after: "refused", ready: "goes" },
  },
  {
    name: "data folder deleted",
    how: "rm -r while it runs",
    begin: async ({ folder }) => {
      await rm(folder, { recursive: true });
      return async () => {};
    },
    expected: { after: "refused", ready: "goes", comesBack: false, destroys: true },
  },
];

/** Leaves no room in the data folder. */
export async function fillUp({ folder }: Scene): Promise<EndFault> {
  const path = join(folder, "filler");
  const file = openSync(path, "w");
  try {
    const block = Buffer.alloc(4096);
    for (;;) writeSync(file, block);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
  } finally {
    closeSync(file);
  }
  return async () => rmSync(path);
}

async function makeImmutable({ folder }: Scene): Promise<EndFault> {
  const path = join(folder, "journal.sqlite-wal");
  execFileSync("chattr", ["+i", path]);
  return async () => void execFileSync("chattr", ["-i", path]);
}
