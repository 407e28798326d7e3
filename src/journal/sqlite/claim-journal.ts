import { UsageError } from "../../errors.ts";
import { sizeOf } from "../../storage/sqlite/database-files.ts";
import { checkJournal, refuseRemains } from "./check-journal.ts";
import { type Lock, lockJournal } from "./lock.ts";

const PATIENCE_MS = 5000;
const TURN_MS = 100;

/**
 * Claims the journal's file for use beside others, and makes it where there is none. Throws a UsageError where the file is no journal that can
 * be worked with, or where its files are being replaced.
 */
export async function claimJournal(path: string): Promise<Lock> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const lock = await claimExisting(path);
    if (lock !== undefined) return lock;
    const made = await createAlone(path);
    if (!made && performance.now() >= deadline)
      throw new UsageError(`${path} is missing while an imhook runs over it: stop that one first.`);
  }
}

/** Claims a journal that is there; undefined where there is none. Throws as `claimJournal` does. */
export async function claimExisting(path: string): Promise<Lock | undefined> {
  const lock = await lockJournal(path, "shared", PATIENCE_MS);
  if (lock === undefined) throw new UsageError(`${path} is being replaced: wait until imhook journal restore has ended.`);
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

/** Returns false where another is at it: several servers may start at a time, and one of them makes the file. */
async function createAlone(path: string): Promise<boolean> {
  const lock = await lockJournal(path, "exclusive", TURN_MS);
  if (lock === undefined) return false;
  try {
    if ((await sizeOf(path)) !== undefined) return true;
    await refuseRemains(path);
    // Loaded where there is no journal yet: a later start does without it.
    const { createJournal } = await import("./create-journal.ts");
    await createJournal(path);
    return true;
  } finally {
    lock.release();
  }
}
