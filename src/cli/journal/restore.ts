import { rename } from "node:fs/promises";
import { UsageError } from "../../errors.ts";
import { restoringPath } from "../../journal/sqlite/check-journal.ts";
import { indexPath } from "../../journal/sqlite/index-path.ts";
import { lockJournal } from "../../journal/sqlite/lock.ts";
import { openDataDirectory } from "../../server/data-directory.ts";
import { createDataFile } from "../../storage/private-file.ts";
import { DATABASE_ENDINGS, removeDatabase, sizeOf } from "../../storage/sqlite/database-files.ts";
import { syncFolderOf } from "../../storage/sqlite/durable-files.ts";
import { toolCommand } from "../tool-command.ts";
import { checkSchema } from "./check-schema.ts";
import { type Copied, copyJournal } from "./copy-journal.ts";
import { type DataFiles, dataDirOption, dataFiles, type JournalOptions, jsonOption, print } from "./options.ts";
import { withProgress } from "./progress.ts";
import { withReadableErrors } from "./readable-errors.ts";

interface RestoreOptions extends JournalOptions {
  replace?: true;
}

interface Restored extends Copied {
  /** New path of the journal that was replaced; null if there was none. */
  movedTo: string | null;
}

/** How long to wait for a server that is shutting down. */
const LOCK_TIMEOUT_MS = 1000;

/** `imhook journal restore` */
export const restore = toolCommand("restore")
  .summary("replace the journal with a backup")
  .description(
    "Replace the journal with a backup. Stop the server first. It rebuilds relations and index from the journal at its next start. If root restores, the files belong to the owner of the data directory.",
  )
  .argument("<file>", "file that imhook journal backup has written")
  .option("--replace", "if there is a journal, rename it; nothing is deleted")
  .addOption(dataDirOption)
  .addOption(jsonOption)
  .action(async (file: string, options: RestoreOptions) => {
    const restored = await withReadableErrors(() => lockAndRestore(file, options));
    const moved = restored.movedTo === null ? "" : `The previous journal is now ${restored.movedTo}.\n`;
    print(restored, `${file}: ${restored.entries} entries restored\n${moved}`, options);
  });

async function lockAndRestore(file: string, options: RestoreOptions): Promise<Restored> {
  const files = dataFiles(options);
  await openDataDirectory(files.directory);
  const lock = await lockJournal(files.journal, "exclusive", LOCK_TIMEOUT_MS);
  if (lock === undefined) throw new UsageError(`${files.journal} is in use: stop imhook first`);
  try {
    return await restoreLocked(file, files, options.replace ?? false);
  } finally {
    lock.release();
  }
}

async function restoreLocked(file: string, files: DataFiles, replace: boolean): Promise<Restored> {
  const { journal, relations } = files;
  const present = await presentFiles(journal);
  if (present.length > 0 && !replace) throw new UsageError(`${present.join(" and ")} would be replaced; --replace renames it`);
  const copied = await copyBackup(file, restoringPath(journal));
  // Before the journal changes, because data derived from another journal would be wrong.
  for (const derived of [relations, indexPath(journal)]) await removeDatabase(derived);
  const movedTo = await moveAside(journal, present);
  await rename(restoringPath(journal), journal);
  await syncFolderOf(journal);
  return { ...copied, movedTo };
}

/** Until it is renamed, a server that finds this copy but no journal does not create an empty journal. */
async function copyBackup(file: string, copy: string): Promise<Copied> {
  await removeDatabase(copy);
  try {
    const copied = await withProgress("copying", (report) =>
      copyJournal(file, copy, { report, remedy: "use another backup", createFile: createDataFile }),
    );
    await checkSchema(copy, file);
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
