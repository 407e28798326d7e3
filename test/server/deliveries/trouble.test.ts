import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { waitUntil } from "../../support/wait-until.ts";
import { ask, follow, useDeliveringServer } from "./delivering-server.ts";

jest.setTimeout(60_000);

const delivering = useDeliveringServer();
const { start } = delivering;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-trouble-"));
});

afterEach(() => rm(folder, { recursive: true }));

test("a file whose directory cannot be created is a destination that is down, and says why", async () => {
  await writeFile(join(folder, "blocked"), "");
  const path = join(folder, "blocked", "events.jsonl");
  const server = await start({ destinations: [{ name: "archive", kind: "file", path }] });
  for (let user = 0; user < 6; user += 1) await follow(server, `user-${user}`, "bob");
  await waitUntil(async () => (await ask(server, "GET", "destinations/archive")).json.state === "waiting");
  expect((await ask(server, "GET", "destinations/archive")).json.lastFailure.text).toContain(path);
  await rm(join(folder, "blocked"));
  await waitUntil(async () => (await ask(server, "GET", "destinations/archive")).json.counts.delivered === 6);
});
