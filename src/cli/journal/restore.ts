import { rename } from "node:fs/promises";
import { UsageError } from "../../errors.ts";
import { indexPath } from "../../journal/sqlite/index-path.ts";
import { lockJournal } from "../../journal/sqlite/lock.ts";
import { migrations } from "../../journal/sqlite/migrations.ts";
import { appliedMigrations } from "../../journal/sqlite/newest-migration.ts";
import { openDataDirectory } from "../../server/data-directory.ts";
import { createDataFile } from "../../storage/private-file.ts";
import { DATABASE_ENDINGS, removeDatabase, sizeOf } from "../../storage/sqlite/database-files.ts";
import { syncFolderOf } from "../../storage/sqlite/durable-files.ts";
import { restoringPath } from "../../storage/sqlite/restoring-path.ts";
import { toolCommand } from "../tool-command.ts";
import { checkSchema } from "./check-schema.ts";
import { type Copied, copyJournal } from "./copy-journal.ts";
import { copyKeptFile, copyOf } from "./kept-copy.ts";
import { KEPT_FILES, KEPT_NAMES, type KeptName } from "./kept-files.ts";
import { type DataDirectory, dataDirOption, filesOnly, type JournalOptions, jsonOption, print } from "./options.ts";
import { withProgress } from "./progress.ts";
import { withReadableErrors } from "./readable-errors.ts";

interface RestoreOptions extends JournalOptions {
  replace?: true;
}

interface Restored extends Copied {
  /** New path of the journal that was replaced; null if there was none. */
  movedTo: string | null;
  /** Whether the backup has lists, reviews and audit log. If not, those in the data directory stay. */
  operatorRestored: boolean;
  /** New path of the lists, reviews and audit log that were replaced; null if none were. */
  operatorMovedTo: string | null;
  /** Whether the backup has destinations and deliveries. If not, those in the data directory stay. */
  deliveriesRestored: boolean;
  /** New path of the destinations and deliveries that were replaced; null if none were. */
  deliveriesMovedTo: string | null;
}

const RESTORE_DATABASE = "restore it with pg_restore or from a base backup (see the chapter Several instances of the guide)";

/** How long to wait for a server that is shutting down. */
const LOCK_TIMEOUT_MS = 1000;

/** `imhook journal restore` */
export const restore = toolCommand("restore")
  .summary("replace the journal with a backup")
  .description(
    "Replace the journal with a backup, and lists, reviews and the audit log, destinations and deliveries with the copies beside it. Stop the server first. It rebuilds relations, series and index from the journal at its next start. If root restores, the files belong to the owner of the data directory.",
  )
  .argument("<file>", "file that imhook journal backup has written")
  .option("--replace", "if there is a journal, rename it; nothing is deleted")
  .addOption(dataDirOption)
  .addOption(jsonOption)
  .action(async (file: string, options: RestoreOptions) => {
    const restored = await withReadableErrors(() => lockAndRestore(file, options));
    print(restored, describe(file, restored), options);
  });

function describe(file: string, restored: Restored): string {
  const { entries, movedTo } = restored;
  const moved = movedTo === null ? [] : [`The previous journal is now ${movedTo}.`];
  const kept = KEPT_NAMES.flatMap((name) => {
    const { content } = KEPT_FILES[name];
    const [isRestored, path] = [restored[`${name}Restored`], restored[`${name}MovedTo`]];
    return [
      isRestored ? `${copyOf(file, name)}: ${content} restored` : `The backup is without ${content}.`,
      ...(path === null ? [] : [`The previous ${content} are now ${path}.`]),
    ];
  });
  return [`${file}: ${entries} entries restored`, ...moved, ...kept, ""].join("\n");
}

async function lockAndRestore(file: string, options: RestoreOptions): Promise<Restored> {
  const files = filesOnly(options, RESTORE_DATABASE);
  await openDataDirectory(files.directory);
  const lock = await lockJournal(files.journal, "exclusive", LOCK_TIMEOUT_MS);
  if (lock === undefined) throw new UsageError(`${files.journal} is in use: stop imhook first`);
  try {
    return await restoreLocked(file, files, options.replace ?? false);
  } finally {
    lock.release();
  }
}

async function restoreLocked(file: string, files: DataDirectory, replace: boolean): Promise<Restored> {
  const { journal, relations, series, counters } = files;
  const kept = await keptOf(file, files);
  const present = await presentFiles(journal);
  const replaced = [...present, ...kept.flatMap((one) => one.present)];
  if (replaced.length > 0 && !replace) throw new UsageError(`${replaced.join(" and ")} would be replaced; --replace renames it`);
  const copied = await copyBackup(file, restoringPath(journal));
  for (const { name, path } of kept)
    await copyKeptFile({ name, from: copyOf(file, name), to: restoringPath(path), createFile: createDataFile });
  // Before the journal changes, because data derived from another journal would be wrong.
  for (const derived of [relations, series, counters, indexPath(journal)]) await removeDatabase(derived);
  const keptMovedTo: Partial<Record<KeptName, string | null>> = {};
  for (const { name, path, present: replacedFiles } of kept) {
    keptMovedTo[name] = await moveAside(path, replacedFiles);
    await rename(restoringPath(path), path);
  }
  const movedTo = await moveAside(journal, present);
  await rename(restoringPath(journal), journal);
  await syncFolderOf(journal);
  return {
    ...{ ...copied, movedTo },
    ...{ operatorRestored: "operator" in keptMovedTo, operatorMovedTo: keptMovedTo.operator ?? null },
    ...{ deliveriesRestored: "deliveries" in keptMovedTo, deliveriesMovedTo: keptMovedTo.deliveries ?? null },
  };
}

/** A file of which the backup has a copy. */
interface Kept {
  name: KeptName;
  path: string;
  /** Files of the one that it replaces. */
  present: string[];
}

async function keptOf(file: string, files: DataDirectory): Promise<Kept[]> {
  const kept: Kept[] = [];
  for (const name of KEPT_NAMES)
    if ((await sizeOf(copyOf(file, name))) !== undefined) kept.push({ name, path: files[name], present: await presentFiles(files[name]) });
  return kept;
}

/** Until it is renamed, a server that finds this copy but no journal does not create an empty journal. */
async function copyBackup(file: string, copy: string): Promise<Copied> {
  await removeDatabase(copy);
  try {
    const copied = await withProgress("copying", (report) =>
      copyJournal(file, copy, { report, remedy: "use another backup", createFile: createDataFile }),
    );
    await checkSchema(copy, { name: file, migrations, appliedMigrations });
    await syncFolderOf(copy);
    return copied;
  } catch (error) {
    await removeDatabase(copy);
    throw error;
  }
}

async function moveAside(database: string, present: string[]): Promise<string | null> {
  if (present.length === 0) return null;
  const aside = `${database}.replaced-${new Date().toISOString().replaceAll(":", "-")}`;
  for (const path of present) await rename(path, path.replace(database, aside));
  await syncFolderOf(database);
  return aside;
}

async function presentFiles(database: string): Promise<string[]> {
  const paths = DATABASE_ENDINGS.map((ending) => `${database}${ending}`);
  const sizes = await Promise.all(paths.map(sizeOf));
  return paths.filter((_path, index) => sizes[index] !== undefined);
}
