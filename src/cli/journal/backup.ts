import { rename } from "node:fs/promises";
import { Command } from "commander";
import { UsageError } from "../../errors.ts";
import { removeDatabase, sizeOf } from "../../storage/sqlite/database-files.ts";
import { syncFolderOf } from "../../storage/sqlite/durable-files.ts";
import { type Copied, copyJournal } from "./copy-journal.ts";
import { dataDirOption, dataFiles, type JournalOptions, jsonOption, print } from "./options.ts";
import { withProgress } from "./progress.ts";
import { withReadableErrors } from "./readable-errors.ts";

/** `imhook journal backup` */
export const backup = new Command("backup")
  .summary("copy the journal to a file")
  .description(
    "Copy the journal to one file that restore takes, also while the server runs: every callback acknowledged before the command is in it.",
  )
  .argument("<file>", "file to write; it must not be there")
  .addOption(dataDirOption)
  .addOption(jsonOption)
  .action(async (file: string, options: JournalOptions) => {
    const copied = await withReadableErrors(() => backUp(dataFiles(options).journal, file));
    print({ file, ...copied }, `${file}: ${copied.entries} entries, ${copied.bytes} bytes\n`, options);
  });

/** The file has its name only when it is whole. */
async function backUp(journal: string, file: string): Promise<Copied> {
  if ((await sizeOf(file)) !== undefined) throw new UsageError(`${file} is there already, and a backup is never overwritten.`);
  const partial = `${file}.partial`;
  await removeDatabase(partial);
  try {
    const copied = await withProgress("copying", (tell) => copyJournal(journal, partial, { tell }));
    await rename(partial, file);
    await syncFolderOf(file);
    return copied;
  } catch (error) {
    await removeDatabase(partial);
    throw error;
  }
}
