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

// A thread, port or timer that is still open would keep the process running.
describe("a start that fails leaves nothing open, so the process ends", () => {
  test.each(["IMHOOK_PORT", "IMHOOK_OPERATOR_PORT"])("if %s is in use", async (variable) => {
    // A server on a port, unlike one on a pipe, has an AddressInfo.
    const { port } = occupied.address() as AddressInfo;
    expect(await failToStart({ [variable]: String(port) })).toEqual({
      code: 0,
      stdout: expect.stringMatching(new RegExp(`^127\\.0\\.0\\.1:${port} is already in use\\. .*set ${variable} `)),
      stderr: "",
    });
  });

  test("if the journal is not a database", async () => {
    await mkdir(join(folder, "data"));
    await writeFile(join(folder, "data", "journal.sqlite"), "this is not a database, and long enough for a header of one".repeat(10));
    expect(await failToStart({})).toEqual({ code: 0, stdout: expect.stringMatching(/file is not a database.*\n$/), stderr: "" });
  });
});

function failToStart(environment: Record<string, string>) {
  const defaults = { IMHOOK_PORT: "0", IMHOOK_OPERATOR_PORT: "0", IMHOOK_DATA_DIR: join(folder, "data") };
  return run("node", ["test/server/failing-start.ts"], { environment: { ...defaults, ...environment } });
}
