import { constants, type Stats } from "node:fs";
import { type FileHandle, mkdir, open, rename, stat } from "node:fs/promises";
import type { RotatedNames } from "./rotated-names.ts";
import { syncDirectory } from "./sync-directory.ts";

/** A file that lines are appended to. */
export interface LineFile {
  /**
   * Resolves when the lines are on disk. Rejects with the system's error; then some of them may be there, and the next call ends the last one. One call at
   * a time.
   *
   * @param parts Texts of whole lines.
   */
  append(parts: Iterable<string>): Promise<void>;
  close(): Promise<void>;
}

export interface LineFileOptions {
  path: string;
  names: RotatedNames;
  /** Size in bytes from which a new file is begun. */
  rotateSize: number;
  /** Age in milliseconds from which a new file is begun. */
  rotateAge: number;
  /** Called when there is another old file. */
  onRotated(): void;
}

interface OpenedFile {
  handle: FileHandle;
  /** Tells it from another file that gets its name. */
  identity: string;
  size: number;
  /** When it was begun, in milliseconds since 1970. */
  begunAt: number;
}

const OWNER_ONLY = 0o600;
const OWNER_ONLY_DIRECTORY = 0o700;

/** Without waiting for a reader, should it be a named pipe. */
const APPENDING = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | constants.O_NONBLOCK;

const LINE_END = 0x0a;

export function createLineFile({ path, names, rotateSize, rotateAge, onRotated }: LineFileOptions): LineFile {
  let current: OpenedFile | null = null;

  return {
    append: async (parts) => {
      const { handle } = await openToAppend();
      try {
        for (const part of parts) await handle.appendFile(part);
        await handle.datasync();
      } catch (error) {
        // When it is opened again, it shows whether its last line has an end.
        await close();
        throw error;
      }
    },
    close,
  };

  async function close(): Promise<void> {
    const closed = current;
    current = null;
    await closed?.handle.close();
  }

  /** The file under the path, which may have been moved, removed or outgrown meanwhile. */
  async function openToAppend(): Promise<OpenedFile> {
    const stats = current === null ? null : await statOf(path);
    if (current !== null && stats !== null && toIdentity(stats) === current.identity) current.size = stats.size;
    else await close();
    current ??= await openFile(path, names.directory);
    const isDue = current.size >= rotateSize || (current.size > 0 && Date.now() - current.begunAt >= rotateAge);
    if (!isDue) return current;
    await close();
    await rename(path, await freeName());
    onRotated();
    current = await openFile(path, names.directory);
    return current;
  }

  async function freeName(): Promise<string> {
    let time = Date.now();
    while ((await statOf(names.at(time))) !== null) time += 1;
    return names.at(time);
  }
}

async function openFile(path: string, directory: string): Promise<OpenedFile> {
  await mkdir(directory, { recursive: true, mode: OWNER_ONLY_DIRECTORY });
  const handle = await open(path, APPENDING, OWNER_ONLY);
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw new Error("it is not a file");
    const isTorn = stats.size > 0 && (await lastByte(handle, stats.size)) !== LINE_END;
    if (isTorn) await handle.appendFile("\n");
    await syncDirectory(directory);
    const { size, birthtimeMs, mtimeMs } = isTorn ? await handle.stat() : stats;
    // Some file systems do not know when a file was made.
    return { handle, identity: toIdentity(stats), size, begunAt: birthtimeMs || mtimeMs };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function lastByte(handle: FileHandle, size: number): Promise<number | undefined> {
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer[0];
}

/** null if there is no such file. */
async function statOf(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch (error) {
    if (Object(error).code === "ENOENT") return null;
    throw error;
  }
}

function toIdentity({ dev, ino }: Stats): string {
  return `${dev} ${ino}`;
}
