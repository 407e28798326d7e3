import { rename, stat } from "node:fs/promises";
import { UsageError } from "../../errors.ts";
import { removeDatabase, sizeOf } from "../../storage/sqlite/database-files.ts";
import { syncFolderOf } from "../../storage/sqlite/durable-files.ts";
import { toolCommand } from "../tool-command.ts";
import { type Copied, copyJournal } from "./copy-journal.ts";
import { copyKeptFile, copyOf } from "./kept-copy.ts";
import { KEPT_FILES, KEPT_NAMES, type KeptName } from "./kept-files.ts";
import { type DataDirectory, dataDirOption, filesOnly, type JournalOptions, jsonOption, print } from "./options.ts";
import { withProgress } from "./progress.ts";
import { withReadableErrors } from "./readable-errors.ts";

const BACK_UP_DATABASE =
  "back it up with pg_dump, or with pg_basebackup and its write-ahead log (see the chapter Several instances of the guide)";

/** `imhook journal backup` */
export const backup = toolCommand("backup")
  .summary("copy the journal to a file")
  .description(
    "Copy the journal to one file, for restore, and beside it lists, reviews and the audit log to a file that ends with .operator, and destinations and deliveries to one that ends with .deliveries. The server can keep running. The file holds every callback acknowledged before the command started.",
  )
  .argument("<file>", "file to write; it must not exist")
  .addOption(dataDirOption)
  .addOption(jsonOption)
  .action(async (file: string, options: JournalOptions) => {
    const copied = await withReadableErrors(() => backUp(filesOnly(options, BACK_UP_DATABASE), file));
    print({ file, ...copied }, describe(file, copied), options);
  });

function describe(file: string, { entries, bytes, ...copied }: BackedUp): string {
  const kept = KEPT_NAMES.map((name) => [copied[`${name}File`], KEPT_FILES[name].content] as const);
  const lines = kept.filter(([path]) => path !== null).map(([path, content]) => `${path}: ${content}`);
  return [`${file}: ${entries} entries, ${bytes} bytes`, ...lines, ""].join("\n");
}

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
  /** Copy of destinations and deliveries; null if there are none. */
  deliveriesFile: string | null;
}

/**
 * The files get their names only when all of them are complete. The others are copied before the journal: reviews and deliveries follow it, and must not be
 * ahead of its copy.
 */
async function backUp(files: DataDirectory, file: string): Promise<BackedUp> {
  for (const path of [file, ...KEPT_NAMES.map((name) => copyOf(file, name))])
    if ((await sizeOf(path)) !== undefined) throw new UsageError(`${path} exists, and backup never overwrites a file: choose another name`);
  const partial = `${file}.partial`;
  const partialOf = (name: KeptName) => `${copyOf(file, name)}.partial`;
  await removeDatabase(partial);
  try {
    const present = await presentOf(files);
    for (const name of present) await copyKeptFile({ name, from: files[name], to: partialOf(name) });
    const copied = await withProgress("copying", (report) => copyJournal(files.journal, partial, { report }));
    await assertPrivate(partial, file);
    for (const name of present) await rename(partialOf(name), copyOf(file, name));
    await rename(partial, file);
    await syncFolderOf(file);
    const pathOf = (name: KeptName) => (present.includes(name) ? copyOf(file, name) : null);
    return { ...copied, operatorFile: pathOf("operator"), deliveriesFile: pathOf("deliveries") };
  } catch (error) {
    for (const path of [partial, ...KEPT_NAMES.map(partialOf)]) await removeDatabase(path);
    throw error;
  }
}

/** Resolves with the files that there are beside the journal. */
async function presentOf(files: DataDirectory): Promise<KeptName[]> {
  if ((await sizeOf(files.journal)) === undefined) return [];
  const sizes = await Promise.all(KEPT_NAMES.map((name) => sizeOf(files[name])));
  return KEPT_NAMES.filter((_name, index) => sizes[index] !== undefined);
}
