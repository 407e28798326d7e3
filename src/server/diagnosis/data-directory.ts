import { constants } from "node:fs";
import { access, lstat, readdir, stat, statfs } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Config } from "../../config/config.ts";
import { settings } from "../../config/settings.ts";
import { LITTLE_SPACE_BYTES, NO_SPACE_BYTES } from "../../findings/kinds/disk-low.ts";
import { excessOfSocketPath } from "../cluster/socket-path.ts";
import { isForImhook } from "../restrict-access.ts";
import { describeFileSystem } from "./file-system.ts";
import { type Finding, findingsOf } from "./finding.ts";

const MEBIBYTE = 1024 * 1024;

/** Fewer than imhook keeps open and creates. */
const FEW_FILES = 100;

const GROUP = 0o070;
const OTHERS = 0o007;
const ROOT = 0;

const { error, warning, note, ok } = findingsOf("configuration");

const { variable } = settings.dataDirectory;

/** Examines whether the data directory can hold the journal, and keep it. With a database, it holds only what is of this machine. */
export async function examineDataDirectory({ dataDirectory: directory, database, workers }: Config): Promise<Finding[]> {
  const path = await existingPart(resolve(directory));
  const refused = await examineAccess(path, database === null);
  if (refused !== null) return [refused];
  if (database !== null) return examineSocketPath(directory, workers);
  const { type, bavail, bsize, files, ffree } = await statfs(path);
  return [
    ...(path === resolve(directory) ? await examineOwners(path) : []),
    ...describeFileSystem(directory, type),
    ...examineSocketPath(directory, workers),
    examineSpace(directory, bavail * bsize),
    ...examineFiles(directory, files, ffree),
  ];
}

async function examineAccess(path: string, hasJournal: boolean): Promise<Finding | null> {
  const isWritable = await access(path, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
  if (isWritable) return null;
  return error(
    `${path} is not writable`,
    hasJournal
      ? "It is to hold the journal, and without a journal imhook acknowledges no after-callback."
      : "imhook does not start without it, although the journal is in a database.",
    `give imhook's user write access, or set ${variable}`,
  );
}

/** Examines to whom the directory and its files belong, and who else may use them. */
async function examineOwners(path: string): Promise<Finding[]> {
  const user = process.getuid?.();
  // Windows has neither users with numbers nor modes.
  if (user === undefined) return [];
  const { uid, mode } = await stat(path);
  return [
    ...(uid === user || user === ROOT
      ? []
      : [
          warning(
            `${path} belongs to the user with the number ${uid}, and the doctor runs as ${user}`,
            "The server may see the files differently.",
            "run the doctor as the user of the server",
          ),
        ]),
    ...(await examineMode(path, mode)),
    ...(await examineFileOwners(path, uid)),
  ];
}

async function examineMode(path: string, mode: number): Promise<Finding[]> {
  const shown = (mode & 0o7777).toString(8).padStart(4, "0");
  if ((mode & OTHERS) !== 0 && !(await isForImhook(path)))
    return [
      error(
        `${path} is open to every user (mode ${shown}) and has files of other programs`,
        "imhook does not start there, because its files contain messages.",
        `run chmod o-rwx ${path}, or set ${variable} to a directory below it`,
      ),
    ];
  if ((mode & OTHERS) !== 0) return [note(`${path} is open to every user (mode ${shown})`, "imhook restricts it when it starts.")];
  if ((mode & GROUP) !== 0) return [note(`the group of ${path} has access (mode ${shown})`, "Its members can read messages.")];
  return [];
}

/** A tool that was run as root may have left files that the server cannot open. */
async function examineFileOwners(path: string, owner: number): Promise<Finding[]> {
  const names = await readdir(path).catch(() => []);
  const owners = await Promise.all(names.map(async (name) => ({ name, uid: (await lstat(join(path, name))).uid })));
  const foreign = owners.filter(({ uid }) => uid !== owner).map(({ name }) => name);
  if (foreign.length === 0) return [];
  return [
    error(
      `in ${path}, these files do not belong to the directory's owner: ${foreign.join(", ")}`,
      "The server may be unable to open them.",
      `run chown -R ${owner} ${path}`,
    ),
  ];
}

/** Workers record over a Unix socket in the directory. */
function examineSocketPath(directory: string, workers: number): Finding[] {
  const excess = excessOfSocketPath(directory);
  if (excess <= 0) return [];
  const seen = `the path of ${directory} is ${excess} bytes too long for several workers`;
  if (workers === 1) return [note(seen, `With ${settings.workers.variable} above 1, imhook would not start.`)];
  return [
    error(seen, "It has to hold a Unix socket, whose path is limited, so imhook does not start.", `set ${variable} to a shorter path`),
  ];
}

function examineSpace(directory: string, free: number): Finding {
  const seen = `${Math.floor(free / MEBIBYTE)} MiB are free for ${directory}`;
  const why = "If the disk is full, after-callbacks get 503, and most senders do not repeat them.";
  if (free < NO_SPACE_BYTES) return error(seen, why, "free some space");
  return free < LITTLE_SPACE_BYTES ? warning(seen, why, "free some space soon") : ok(seen);
}

/** Some file systems can run out of files before they run out of space; others have no limit and report 0 in all. */
function examineFiles(directory: string, files: number, free: number): Finding[] {
  if (files === 0 || free >= FEW_FILES) return [];
  return [
    error(`only ${free} more files fit on the disk of ${directory}`, "imhook cannot create its files.", "delete files there (df -i)"),
  ];
}

/** Returns the nearest directory that exists; imhook creates the rest when it starts. */
async function existingPart(path: string): Promise<string> {
  const exists = await access(path).then(
    () => true,
    () => false,
  );
  return exists || dirname(path) === path ? path : existingPart(dirname(path));
}
