import { chmod, lstat, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Logger } from "pino";
import { settings } from "../config/settings.ts";
import { ConfigError } from "../errors.ts";

const GROUP = 0o070;
const GROUP_WRITE = 0o020;
const OTHERS = 0o007;
const PERMISSIONS = 0o7777;

/** The files of the data directory, with those that SQLite and the tools put beside them. */
const OUR_FILES = /^(?:(?:journal|relations|series|operator|counters|deliveries)\.sqlite|after-handlers\.json)/;

/**
 * Keeps other users out of the data directory, because its files contain messages. A directory of this user that is empty or has a journal
 * is restricted; any other that is open to everybody is refused with a ConfigError, because other programs may depend on its mode. A group
 * with access is only warned of: volumes of containers are often shared that way.
 */
export async function restrictAccess(directory: string, log?: Pick<Logger, "warn">): Promise<void> {
  const user = process.getuid?.();
  // Windows has no modes.
  if (user === undefined) return;
  const mode = await restrictDirectory(directory, user);
  if ((mode & OTHERS) !== 0) throw openToAll(directory, mode);
  if ((mode & GROUP) !== 0) log?.warn({ directory, mode: inOctal(mode) }, "the group of the data directory can read its files");
  await restrictFiles(directory, user, (mode & GROUP) === 0 ? GROUP | OTHERS : OTHERS);
}

/** Returns the mode that the directory has now. */
async function restrictDirectory(directory: string, user: number): Promise<number> {
  const { mode, uid } = await stat(directory);
  if ((mode & OTHERS) === 0 || uid !== user || !(await isForImhook(directory))) return mode & PERMISSIONS;
  // A group that may write was given access on purpose.
  const refused = (mode & GROUP_WRITE) === 0 ? GROUP | OTHERS : OTHERS;
  await chmod(directory, mode & PERMISSIONS & ~refused);
  // Some file systems have one mode for everything and ignore the change.
  return (await stat(directory)).mode & PERMISSIONS;
}

/** Whether a directory is empty or has a journal, so that no other program depends on its mode. */
export async function isForImhook(directory: string): Promise<boolean> {
  const names = await readdir(directory);
  return names.length === 0 || names.includes("journal.sqlite");
}

async function restrictFiles(directory: string, user: number, refused: number): Promise<void> {
  const names = await readdir(directory);
  for (const path of names.filter((name) => OUR_FILES.test(name)).map((name) => join(directory, name))) {
    const found = await lstat(path).catch(() => undefined);
    if (found?.isFile() && found.uid === user && (found.mode & refused) !== 0) await chmod(path, found.mode & PERMISSIONS & ~refused);
  }
}

function openToAll(directory: string, mode: number): ConfigError {
  const { variable, key } = settings.dataDirectory;
  return new ConfigError(
    `${directory} is open to every user (mode ${inOctal(mode)}), and its files contain messages. Run chmod o-rwx ${directory}, or set ${variable} (${key} in the settings) to a directory below it, which imhook creates with mode 0700.`,
  );
}

function inOctal(mode: number): string {
  return mode.toString(8).padStart(4, "0");
}
