import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { readdir, rm } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { settings } from "../../config/settings.ts";
import { UsageError } from "../../errors.ts";

const NAME_BYTES = 4;
const NAME = /^writer-[0-9a-f]{8}\.sock$/;

/** What every system takes; Linux takes 107. */
const LONGEST_PATH_BYTES = 100;

/**
 * Names a new socket in `folder`, several of which may be in use, and removes those that killed processes have left. Throws a UsageError where
 * the path is too long for the system.
 */
export async function prepareSocketPath(folder: string): Promise<string> {
  const path = join(folder, `writer-${randomBytes(NAME_BYTES).toString("hex")}.sock`);
  const surplus = Buffer.byteLength(path) - LONGEST_PATH_BYTES;
  if (surplus > 0)
    throw new UsageError(
      `${settings.dataDirectory.variable} is ${surplus} bytes too long for several workers, which reach the journal by a socket in it: a relative path may be shorter.`,
    );
  for (const name of await readdir(folder)) if (NAME.test(name)) await removeUnserved(join(folder, name));
  return path;
}

async function removeUnserved(path: string): Promise<void> {
  const socket = connect(path);
  try {
    await once(socket, "connect");
  } catch (error) {
    // One that is busy, or another user's, is served.
    if ((error as NodeJS.ErrnoException).code === "ECONNREFUSED") await rm(path, { force: true });
  } finally {
    socket.destroy();
  }
}
