import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { pino } from "pino";
import { createServer, type Server, type Settings } from "../../../src/index.ts";
import { get, post } from "../../support/http.ts";
import { tencentChatUrl } from "../../support/urls.ts";
import { waitUntil } from "../../support/wait-until.ts";
import { type Receiver, SECRET, startReceiver } from "./receiver.ts";

let folder: string;
let receiver: Receiver;
let server: Server | null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-deliveries-"));
  receiver = await startReceiver();
  server = null;
});

afterEach(async () => {
  await server?.close();
  await receiver.close();
  await rm(folder, { recursive: true });
});

async function start(settings: Settings = {}): Promise<Server> {
  server = await createServer({
    settings: { port: 0, operator: { port: 0 }, dataDir: folder, duplicateWindow: 0, ...settings },
    log: pino({ level: "warn" }, { write: (line) => process.stderr.write(line) }),
  });
  return server;
}

const COMMAND = "Follow.CallbackAfterFollowAdd";

function follow({ url }: Server, from: string, to: string) {
  return post(tencentChatUrl(url, COMMAND), { CallbackCommand: COMMAND, From_Account: from, FollowList: [{ To_Account: to }] });
}

test("events arrive signed", async () => {
  const started = await start({ destinations: [{ name: "social", kind: "http", url: receiver.url, secret: SECRET }] });
  for (const to of ["bob", "carl"]) await follow(started, "alice", to);
  await waitUntil(() => receiver.received.length === 2);
  expect(receiver.received.map(({ event }) => event)).toMatchObject([
    { type: "user.followed", subject: "alice" },
    { type: "user.followed", subject: "alice" },
  ]);
  const { json } = await get(`${started.operatorUrl}/api/destinations`);
  expect(json).toMatchObject({ items: [{ name: "social", state: "running" }] });
});
