import { rename, stat } from "node:fs/promises";
import { UsageError } from "../../errors.ts";
import { removeDatabase, sizeOf } from "../../storage/sqlite/database-files.ts";
import { syncFolderOf } from "../../storage/sqlite/durable-files.ts";
import { toolCommand } from "../tool-command.ts";
import { type Copied, copyJournal } from "./copy-journal.ts";
import { dataDirOption, dataFiles, type JournalOptions, jsonOption, print } from "./options.ts";
import { withProgress } from "./progress.ts";
import { withReadableErrors } from "./readable-errors.ts";

/** `imhook journal backup` */
export const backup = toolCommand("backup")
  .summary("copy the journal to a file")
  .description(
    "Copy the journal to one file, for restore. The server can keep running. The file holds every callback acknowledged before the command started.",
  )
  .argument("<file>", "file to write; it must not exist")
  .addOption(dataDirOption)
  .addOption(jsonOption)
  .action(async (file: string, options: JournalOptions) => {
    const copied = await withReadableErrors(() => backUp(dataFiles(options).journal, file));
    print({ file, ...copied }, `${file}: ${copied.entries} entries, ${copied.bytes} bytes\n`, options);
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

/** The file gets its name only when it is complete. */
async function backUp(journal: string, file: string): Promise<Copied> {
  if ((await sizeOf(file)) !== undefined) throw new UsageError(`${file} exists, and backup never overwrites a file: choose another name`);
  const partial = `${file}.partial`;
  await removeDatabase(partial);
  try {
    const copied = await withProgress("copying", (report) => copyJournal(journal, partial, { report }));
    await assertPrivate(partial, file);
    await rename(partial, file);
    await syncFolderOf(file);
    return copied;
  } catch (error) {
    await removeDatabase(partial);
    throw error;
  }
}
