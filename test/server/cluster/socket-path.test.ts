import { once } from "node:events";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { ConfigError } from "../../../src/errors.ts";
import { prepareSocketPath } from "../../../src/server/cluster/socket-path.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-socket-"));
});

afterEach(() => rm(folder, { recursive: true }));

test("removes abandoned sockets and nothing else", async () => {
  const served = await prepareSocketPath(folder);
  const server = createServer().listen(served);
  await once(server, "listening");
  await writeFile(join(folder, "writer-0123abcd.sock"), "");
  await writeFile(join(folder, "journal.sqlite"), "");
  const named = await prepareSocketPath(folder);
  expect(named).not.toBe(served);
  expect((await readdir(folder)).toSorted()).toEqual(["journal.sqlite", served.slice(folder.length + 1)].toSorted());
  server.close();
});

test("rejects a path that is too long for the system, and says what to do", async () => {
  const long = join(folder, "x".repeat(100));
  await mkdir(long);
  await expect(prepareSocketPath(long)).rejects.toThrow(ConfigError);
  await expect(prepareSocketPath(long)).rejects.toThrow(/^The path in IMHOOK_DATA_DIR is \d+ bytes too long.*Use a shorter path/);
});
