import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { readdir, rm } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { settings } from "../../config/settings.ts";
import { ConfigError } from "../../errors.ts";

const RANDOM_BYTES = 4;
const SOCKET_NAME = /^writer-[0-9a-f]{8}\.sock$/;

/** Every system allows this length; Linux allows 107. */
const MAX_PATH_BYTES = 100;

/**
 * Returns a path for a new socket in `directory` and removes sockets that killed processes have left there. Sockets in use are kept. Throws a
 * ConfigError if the path is too long for the system.
 */
export async function prepareSocketPath(directory: string): Promise<string> {
  const excess = excessOfSocketPath(directory);
  const path = join(directory, `writer-${randomBytes(RANDOM_BYTES).toString("hex")}.sock`);
  if (excess > 0)
    throw new ConfigError(
      `The path in ${settings.dataDirectory.variable} is ${excess} bytes too long: with workers it has to hold a Unix socket, ` +
        "whose path is limited. Use a shorter path, such as a relative one.",
    );
  for (const name of await readdir(directory)) if (SOCKET_NAME.test(name)) await removeIfAbandoned(join(directory, name));
  return path;
}

/** Returns by how many bytes the path of a socket in `directory` is too long; 0 or less if it is not. */
export function excessOfSocketPath(directory: string): number {
  return Buffer.byteLength(join(directory, `writer-${"0".repeat(RANDOM_BYTES * 2)}.sock`)) - MAX_PATH_BYTES;
}

async function removeIfAbandoned(path: string): Promise<void> {
  const socket = connect(path);
  try {
    await once(socket, "connect");
  } catch (error) {
    // Other failures, such as a full backlog or missing permission, mean that a process still listens.
    if ((error as NodeJS.ErrnoException).code === "ECONNREFUSED") await rm(path, { force: true });
  } finally {
    socket.destroy();
  }
}
