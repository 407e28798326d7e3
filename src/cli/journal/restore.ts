import { mkdir, rename } from "node:fs/promises";
import { Command } from "commander";
import { UsageError } from "../../errors.ts";
import { restoringPath } from "../../journal/sqlite/check-journal.ts";
import { indexPath } from "../../journal/sqlite/index-path.ts";
import { lockJournal } from "../../journal/sqlite/lock.ts";
import { DATABASE_ENDINGS, removeDatabase, sizeOf } from "../../storage/sqlite/database-files.ts";
import { syncFolderOf } from "../../storage/sqlite/durable-files.ts";
import { type Copied, copyJournal } from "./copy-journal.ts";
import { type DataFiles, dataDirOption, dataFiles, type JournalOptions, jsonOption, print } from "./options.ts";
import { withProgress } from "./progress.ts";
import { withReadableErrors } from "./readable-errors.ts";

interface RestoreOptions extends JournalOptions {
  replace?: true;
}

interface Restored extends Copied {
  /** Where the journal that was there is now; null where there was none. */
  movedTo: string | null;
}

/** A server that is about to end is waited for so long. */
const PATIENCE_MS = 1000;

/** `imhook journal restore` */
export const restore = new Command("restore")
  .summary("put a backup in the journal's place")
  .description(
    "Put a backup in the journal's place. The server must be stopped. Relations and index are made anew from it at the next start.",
  )
  .argument("<file>", "file that backup has written")
  .option("--replace", "move a journal that is there aside; it is kept")
  .addOption(dataDirOption)
  .addOption(jsonOption)
  .action(async (file: string, options: RestoreOptions) => {
    const restored = await withReadableErrors(() => restoreAlone(file, options));
    const moved = restored.movedTo === null ? "" : `The journal that was there is now ${restored.movedTo}.\n`;
    print(restored, `${file}: ${restored.entries} entries restored\n${moved}`, options);
  });

async function restoreAlone(file: string, options: RestoreOptions): Promise<Restored> {
  const files = dataFiles(options);
  await mkdir(files.folder, { recursive: true, mode: 0o700 });
  const lock = await lockJournal(files.journal, "exclusive", PATIENCE_MS);
  if (lock === undefined) throw new UsageError(`${files.journal} is in use: stop imhook first.`);
  try {
    return await restoreLocked(file, files, options.replace ?? false);
  } finally {
    lock.release();
  }
}

async function restoreLocked(file: string, files: DataFiles, replace: boolean): Promise<Restored> {
  const { journal, relations } = files;
  const present = await presentFiles(journal);
  if (present.length > 0 && !replace) throw new UsageError(`${present.join(" and ")} would be replaced; --replace moves it aside.`);
  const copied = await copyWhole(file, restoringPath(journal));
  // Before the journal changes: what follows another one is worse than nothing.
  for (const derived of [relations, indexPath(journal)]) await removeDatabase(derived);
  const movedTo = await moveAside(journal, present);
  await rename(restoringPath(journal), journal);
  await syncFolderOf(journal);
  return { ...copied, movedTo };
}

/** From here to the end, a start that finds no journal finds this copy, and does not make an empty one. */
async function copyWhole(file: string, copy: string): Promise<Copied> {
  await removeDatabase(copy);
  try {
    const copied = await withProgress("copying", (tell) => copyJournal(file, copy, { tell, remedy: "take another backup" }));
    await syncFolderOf(copy);
    return copied;
  } catch (error) {
    await removeDatabase(copy);
    throw error;
  }
}

async function moveAside(journal: string, present: string[]): Promise<string | null> {
  if (present.length === 0) return null;
  const aside = `${journal}.replaced-${new Date().toISOString().replaceAll(":", "-")}`;
  for (const path of present) await rename(path, path.replace(journal, aside));
  await syncFolderOf(journal);
  return aside;
}

async function presentFiles(journal: string): Promise<string[]> {
  const paths = DATABASE_ENDINGS.map((ending) => `${journal}${ending}`);
  const sizes = await Promise.all(paths.map(sizeOf));
  return paths.filter((_path, index) => sizes[index] !== undefined);
}
