import { UsageError } from "../../errors.ts";
import { sizeOf } from "../../storage/sqlite/database-files.ts";
import { assertNoRemains, checkJournal } from "./check-journal.ts";
import { type Lock, lockJournal } from "./lock.ts";

const PATIENCE_MS = 5000;
const CREATION_PATIENCE_MS = 100;

/**
 * Claims the journal `path` for use beside other processes, and creates it if it does not exist. Throws a UsageError if the file is not a
 * usable journal, or if its files are being replaced.
 */
export async function claimJournal(path: string): Promise<Lock> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const lock = await claimExisting(path);
    if (lock !== undefined) return lock;
    const isCreated = await createAlone(path);
    if (!isCreated && performance.now() >= deadline)
      throw new UsageError(`${path} is missing, but another imhook is using it: stop that one first.`);
  }
}

/** Claims an existing journal; resolves with undefined if there is none. Throws as `claimJournal` does. */
export async function claimExisting(path: string): Promise<Lock | undefined> {
  const lock = await lockJournal(path, "shared", PATIENCE_MS);
  if (lock === undefined) throw new UsageError(`${path} is being replaced: wait until imhook journal restore has finished.`);
  try {
    if ((await sizeOf(path)) !== undefined) {
      await checkJournal(path);
      return lock;
    }
  } catch (error) {
    lock.release();
    throw error;
  }
  lock.release();
  return undefined;
}

/** Resolves with false if another process holds the lock: several servers may start at the same time, and one of them creates the file. */
async function createAlone(path: string): Promise<boolean> {
  const lock = await lockJournal(path, "exclusive", CREATION_PATIENCE_MS);
  if (lock === undefined) return false;
  try {
    if ((await sizeOf(path)) !== undefined) return true;
    await assertNoRemains(path);
    // Most starts do not need this module.
    const { createJournal } = await import("./create-journal.ts");
    await createJournal(path);
    return true;
  } finally {
    lock.release();
  }
}
