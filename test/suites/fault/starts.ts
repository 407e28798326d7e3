import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { end, launchImhook, startImhook } from "../../support/imhook.ts";
import { withFolder } from "../suite.ts";
import { canMount } from "./obstacles.ts";

/** A start that cannot succeed, and what imhook said of it. */
export interface RefusedStart {
  name: string;
  skipped: string | null;
  /** Its last words. */
  said: string;
  failures: string[];
}

/** Starts imhook where it cannot start: it has to end with status 1 and one line that names the cause. */
export async function refusedStarts(): Promise<RefusedStart[]> {
  return [await startOnTakenPort(), await startOnReadOnlyFolder()];
}

async function startOnTakenPort(): Promise<RefusedStart> {
  const occupied = createServer().listen(0, "127.0.0.1");
  await once(occupied, "listening");
  // A server that listens on a port, not on a pipe, has an address of this form.
  const { port } = occupied.address() as AddressInfo;
  const result = await withFolder("port", (folder) => attempt("port taken", folder, { IMHOOK_PORT: String(port) }, String(port)));
  occupied.close();
  return result;
}

async function startOnReadOnlyFolder(): Promise<RefusedStart> {
  const name = "read-only data folder";
  const skipped = canMount();
  if (skipped !== null) return { name, skipped, said: "", failures: [] };
  return withFolder("read-only", async (folder) => {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=8m", "tmpfs", folder]);
    try {
      const data = join(folder, "data");
      await end(await startImhook(data), "SIGTERM");
      execFileSync("mount", ["-o", "remount,ro", folder]);
      return await attempt(name, data, {}, "journal\\.sqlite is on a read-only file system \\(EROFS\\): mount it for writing");
    } finally {
      execFileSync("umount", [folder]);
    }
  });
}

async function attempt(name: string, folder: string, environment: Record<string, string>, cause: string): Promise<RefusedStart> {
  const { code, stdout, stderr } = await launchImhook(folder, { environment }).ended;
  const isReadable = code === 1 && stdout === "" && new RegExp(`^imhook: [^\\n]*(${cause})[^\\n]*\\n$`).test(stderr);
  return { name, skipped: null, said: stderr.trim(), failures: isReadable ? [] : [`ended with ${code} and said: ${stderr}`] };
}
