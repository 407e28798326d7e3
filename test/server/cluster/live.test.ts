import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { get, post } from "../../support/http.ts";
import { end, type Imhook, startImhook } from "../../support/imhook.ts";
import { type LiveFeed, openFeed } from "../../support/live.ts";

jest.setTimeout(60_000);

const COMMAND = "callbackBeforeAddBlackCommand";

let folder: string;
let imhook: Imhook;
let feeds: LiveFeed[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-worker-live-"));
  feeds = [];
  imhook = await startImhook(folder, { environment: { IMHOOK_WORKERS: "2" } });
});

afterEach(async () => {
  for (const feed of feeds) feed.close();
  if (!imhook.hasEnded()) await end(imhook, "SIGKILL");
  await rm(folder, { recursive: true });
});

async function watch(query = "", headers: Record<string, string> = {}): Promise<LiveFeed> {
  const feed = await openFeed(imhook.operatorUrl, query, headers);
  feeds.push(feed);
  await feed.live();
  return feed;
}

/** Callbacks over a connection each, so that every worker gets some. */
async function block(...users: string[]): Promise<void> {
  const send = (ownerUserID: string) =>
    post(`${imhook.url}/openim/sample/${COMMAND}`, {
      callbackCommand: COMMAND,
      operationID: `op-${ownerUserID}`,
      ownerUserID,
      blackUserID: "bob",
    });
  for (const { status } of await Promise.all(users.map(send))) expect(status).toBe(200);
}

const users = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => `user-${from + index}`);

test("viewers get what any worker has recorded, in the order of the journal", async () => {
  const [all, some] = [await watch(), await watch("?user=user-7")];
  await block(...users(0, 20));
  const received = await all.received(20);
  expect(received.map(({ actor }) => actor).toSorted()).toEqual(users(0, 20).toSorted());
  const positions = all.events().flatMap(({ id, event }) => (event === "callback" ? [Number.parseInt(id, 10)] : []));
  expect(positions).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  expect((await some.received(1)).map(({ actor }) => actor)).toEqual(["user-7"]);
});

test("viewers stay when a worker dies, and miss nothing", async () => {
  const feed = await watch();
  await block(...users(0, 4));
  process.kill(imhook.workerPids()[0] ?? 0, "SIGKILL");
  await imhook.readyWhen(({ json }) => json.workers.died === 1 && json.workers.ready === 2);
  await block(...users(4, 8));
  expect((await feed.received(8)).map(({ actor }) => actor).toSorted()).toEqual(users(0, 8));
  expect((await get(`${imhook.operatorUrl}/api/statistics`)).json.operator.viewers).toMatchObject({ open: 1, gaps: 0 });
});

test("the streams end when imhook is stopped, after what was recorded until then", async () => {
  const feed = await watch();
  await block(...users(0, 4));
  expect(await end(imhook, "SIGTERM")).toBe(0);
  await feed.ended;
  expect(feed.isComplete()).toBe(true);
  expect(feed.callbacks()).toHaveLength(4);
});
