import { rename, stat } from "node:fs/promises";
import { UsageError } from "../../errors.ts";
import { removeDatabase, sizeOf } from "../../storage/sqlite/database-files.ts";
import { syncFolderOf } from "../../storage/sqlite/durable-files.ts";
import { toolCommand } from "../tool-command.ts";
import { type Copied, copyJournal } from "./copy-journal.ts";
import { copyOperatorFile, operatorCopyOf } from "./operator-copy.ts";
import { type DataDirectory, dataDirOption, filesOnly, type JournalOptions, jsonOption, print } from "./options.ts";
import { withProgress } from "./progress.ts";
import { withReadableErrors } from "./readable-errors.ts";

const BACK_UP_DATABASE =
  "back it up with pg_dump, or with pg_basebackup and its write-ahead log (see the chapter Several instances of the guide)";

/** `imhook journal backup` */
export const backup = toolCommand("backup")
  .summary("copy the journal to a file")
  .description(
    "Copy the journal to one file, for restore, and lists, reviews and the audit log to another one beside it, which ends with .operator. The server can keep running. The file holds every callback acknowledged before the command started.",
  )
  .argument("<file>", "file to write; it must not exist")
  .addOption(dataDirOption)
  .addOption(jsonOption)
  .action(async (file: string, options: JournalOptions) => {
    const copied = await withReadableErrors(() => backUp(filesOnly(options, BACK_UP_DATABASE), file));
    const operator = copied.operatorFile === null ? "" : `${copied.operatorFile}: lists, reviews and audit log\n`;
    print({ file, ...copied }, `${file}: ${copied.entries} entries, ${copied.bytes} bytes\n${operator}`, options);
  });

const ALL_BUT_OWNER = 0o077;

/** A file system without modes, such as FAT, cannot keep other users from the messages in a backup. */
async function assertPrivate(partial: string, file: string): Promise<void> {
  // Windows has no modes.
  if (process.getuid === undefined || ((await stat(partial)).mode & ALL_BUT_OWNER) === 0) return;
  throw new UsageError(
    `${file} would be open to other users, because its file system does not keep modes: mount it with umask=077, or back up elsewhere`,
  );
}

interface BackedUp extends Copied {
  /** Copy of lists, reviews and audit log; null if there are none. */
  operatorFile: string | null;
}

/**
 * The files get their names only when all of them are complete. Lists and reviews are copied first: reviews follow the journal, and must not be ahead of
 * its copy.
 */
async function backUp({ journal, operator }: DataDirectory, file: string): Promise<BackedUp> {
  const operatorFile = operatorCopyOf(file);
  for (const path of [file, operatorFile])
    if ((await sizeOf(path)) !== undefined) throw new UsageError(`${path} exists, and backup never overwrites a file: choose another name`);
  const [partial, partialOperator] = [`${file}.partial`, `${operatorFile}.partial`];
  await removeDatabase(partial);
  try {
    const hasOperator = (await sizeOf(operator)) !== undefined && (await sizeOf(journal)) !== undefined;
    if (hasOperator) await copyOperatorFile(operator, partialOperator);
    const copied = await withProgress("copying", (report) => copyJournal(journal, partial, { report }));
    await assertPrivate(partial, file);
    if (hasOperator) await rename(partialOperator, operatorFile);
    await rename(partial, file);
    await syncFolderOf(file);
    return { ...copied, operatorFile: hasOperator ? operatorFile : null };
  } catch (error) {
    for (const path of [partial, partialOperator]) await removeDatabase(path);
    throw error;
  }
}
