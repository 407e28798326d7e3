import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { run } from "../support/run.ts";

let folder: string;
let occupied: Server;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-app-"));
  occupied = createServer();
  await new Promise<void>((resolve) => occupied.listen(0, "127.0.0.1", resolve));
});

afterEach(async () => {
  occupied.close();
  await rm(folder, { recursive: true });
});

// A thread, a port or a timer that is left would keep the process going.
describe("a start in vain leaves nothing open, so that the process ends", () => {
  test.each(["IMHOOK_PORT", "IMHOOK_OPERATOR_PORT"])("where %s is in use", async (variable) => {
    // A server that listens on a port, not on a pipe, has an address of this form.
    const { port } = occupied.address() as AddressInfo;
    expect(await startInVain({ [variable]: String(port) })).toEqual({ code: 0, stdout: expect.stringContaining("EADDRINUSE"), stderr: "" });
  });

  test.each(["journal", "relations"])("where the file is no %s", async (name) => {
    await mkdir(join(folder, "data"));
    await writeFile(join(folder, "data", `${name}.sqlite`), "this is not a database, and long enough for a header of one".repeat(10));
    expect(await startInVain({})).toEqual({ code: 0, stdout: expect.stringMatching(/file is not a database.*\n$/), stderr: "" });
  });
});

function startInVain(environment: Record<string, string>) {
  const ours = { IMHOOK_PORT: "0", IMHOOK_OPERATOR_PORT: "0", IMHOOK_DATA_DIR: join(folder, "data") };
  return run("node", ["test/cli/start-in-vain.ts"], { environment: { ...ours, ...environment } });
}
