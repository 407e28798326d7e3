import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { access, lstat, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { namingFile } from "../../file-error.ts";

/** Why a file must not be replaced: its own mode or that of its directory, an owner that cannot be kept, or something else that puts it there. */
export type ReadOnlyReason = "mode" | "directory" | "owner" | "link" | "mount";

/** Bits of the mode that let anybody write. Root may write whatever they are, and is asked not to. */
const WRITE_BITS = 0o222;
const MODE_BITS = 0o7777;

/** Resolves with why a file must not be replaced; null if it may be, or if it does not exist yet. */
export async function whyReadOnly(path: string): Promise<ReadOnlyReason | null> {
  const link = await lstat(path).catch(() => null);
  const directory = await stat(dirname(path)).catch(() => null);
  // Configuration management and Kubernetes replace the link or what it leads to.
  if (link?.isSymbolicLink()) return "link";
  if (link !== null && directory !== null && link.dev !== directory.dev) return "mount";
  if (link !== null && ((link.mode & WRITE_BITS) === 0 || !(await mayWrite(path)))) return "mode";
  if (!(await mayWrite(dirname(path)))) return "directory";
  return link === null || mayKeepOwner(link.uid) ? null : "owner";
}

/** Replaces a file as a whole: whoever reads it sees one content or the other, also after a crash. Owner and mode stay. Rejects with a FileError. */
export async function replaceFile(path: string, content: Uint8Array): Promise<void> {
  const next = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  await namingFile(path, async () => {
    try {
      await writeLike(next, content, await stat(path).catch(() => null));
      await rename(next, path);
    } catch (error) {
      await rm(next, { force: true });
      throw error;
    }
    await using directory = await open(dirname(path));
    await directory.sync();
  });
}

/** Writes a new file with owner and mode of another one. */
async function writeLike(path: string, content: Uint8Array, like: { uid: number; gid: number; mode: number } | null): Promise<void> {
  await using handle = await open(path, "wx", 0o600);
  await handle.writeFile(content);
  const own = await handle.stat();
  if (like !== null && (like.uid !== own.uid || like.gid !== own.gid)) await handle.chown(like.uid, like.gid);
  await handle.chmod(like === null ? 0o644 : like.mode & MODE_BITS);
  await handle.sync();
}

function mayWrite(path: string): Promise<boolean> {
  return access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
}

function mayKeepOwner(owner: number): boolean {
  const own = process.getuid?.();
  return own === undefined || own === 0 || own === owner;
}
