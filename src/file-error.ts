import { existsSync } from "node:fs";
import { dirname } from "node:path";

/** Why a file cannot be used, in words that follow its path, and what to do about it. */
interface Reason {
  problem: string;
  remedy: string;
}

const NO_ACCESS: Reason = {
  problem: "may not be used by this user",
  remedy: "change the owner or the mode of it or of the directories above it",
};

const TOO_MANY_OPEN: Reason = {
  problem: "cannot be opened, because too many files are open",
  remedy: "raise the limit (ulimit -n), or lower IMHOOK_MAX_CONNECTIONS",
};

/** By the system's code (errno(3)). */
const REASONS: Readonly<Record<string, Reason>> = {
  EACCES: NO_ACCESS,
  EPERM: NO_ACCESS,
  EBUSY: { problem: "is in use by the system", remedy: "choose another path" },
  EDQUOT: { problem: "cannot be written, because the disk quota is used up", remedy: "free some space, or raise the quota" },
  EEXIST: { problem: "exists already", remedy: "choose another path, or move it away" },
  EFBIG: { problem: "cannot grow, because a limit on the size of files is reached", remedy: "raise the limit (ulimit -f)" },
  EIO: { problem: "cannot be read or written, because the disk reports an error", remedy: "check the disk and the system's log" },
  EISDIR: { problem: "is a directory and not a file", remedy: "correct the path, or move the directory away" },
  ELOOP: { problem: "is a symbolic link that leads in a circle", remedy: "correct the link" },
  EMFILE: TOO_MANY_OPEN,
  ENAMETOOLONG: { problem: "has a name that is too long", remedy: "use a shorter path" },
  ENFILE: TOO_MANY_OPEN,
  ENOENT: { problem: "does not exist", remedy: "correct the path" },
  ENOSPC: { problem: "cannot be written, because the disk is full", remedy: "free some space, or set IMHOOK_RETENTION_SIZE" },
  ENOTDIR: { problem: "is not in a directory, because something above it is a file", remedy: "correct the path" },
  EROFS: { problem: "is on a read-only file system", remedy: "mount it for writing, or choose another path" },
  ESTALE: { problem: "is on a network file system that has lost it", remedy: "use a local disk" },
};

/** A file or directory that cannot be used. The message names it, says what is wrong, and what to do. */
export class FileError extends Error {
  override readonly name = "FileError";
  /** Result code of SQLite, if the error is its own. */
  readonly errcode: number | undefined;

  constructor(message: string, options: ErrorOptions & { errcode?: number | undefined } = {}) {
    super(message, options);
    this.errcode = options.errcode;
  }
}

/**
 * Says what is wrong with a file, and what to do, for a code of the system: "/x/y does not exist (ENOENT), nor does /x: correct the path". An
 * error without a known code is repeated.
 */
export function describeFileProblem(path: string, error: unknown): string {
  const { problem, remedy } = explainFileProblem(path, error);
  return `${path} ${problem}: ${remedy}`;
}

/** Says in two parts what {@link describeFileProblem} says, without the path. */
export function explainFileProblem(path: string, error: unknown): Reason {
  const { code = "", message } = error as NodeJS.ErrnoException;
  const reason = REASONS[code];
  if (reason === undefined) return { problem: `cannot be used (${message})`, remedy: "check the file and the disk" };
  const missing = code === "ENOENT" ? missingPart(path) : path;
  return { problem: `${reason.problem} (${code})${missing === path ? "" : `, nor does ${missing}`}`, remedy: reason.remedy };
}

/** Returns the first directory above a file that does not exist, or the file itself if its directory exists. */
function missingPart(path: string): string {
  const above = dirname(path);
  return above === path || existsSync(above) ? path : missingPart(above);
}

/**
 * Returns a FileError for an error of the system about a file, and any other error as it is. `path` is the file that the message names, by
 * default the one in the error. Errors of writing have none, because they only know the descriptor.
 */
export function toFileError(error: unknown, path?: string): unknown {
  if (typeof error !== "object" || error === null || !("syscall" in error)) return error;
  const named = path ?? ("path" in error ? String(error.path) : undefined);
  return named === undefined ? error : new FileError(`${describeFileProblem(named, error)}.`, { cause: error });
}

/** Resolves as `work` does. If the system refuses the file, rejects with a FileError that names it. */
export async function namingFile<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw toFileError(error, path);
  }
}
