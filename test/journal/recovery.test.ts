import { execFileSync } from "node:child_process";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { get, post } from "../support/http.ts";
import { end, type Imhook, startImhook } from "../support/imhook.ts";
import { readAll } from "../support/pages.ts";
import { tencentChatUrl } from "../support/urls.ts";
import { waitUntil } from "../support/wait-until.ts";

let folder: string;
let imhook: Imhook;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-recovery-"));
  imhook = await startImhook(folder);
});

afterEach(async () => {
  await end(imhook, "SIGKILL");
  await rm(folder, { recursive: true });
});

/** Limits the size of the running process's files, in bytes, which is like a full disk. */
function limitRunning(limit: number | "unlimited"): void {
  execFileSync("prlimit", ["--pid", String(imhook.pid), `--fsize=${limit}:unlimited`]);
}

async function longestFile(): Promise<number> {
  const sizes = await Promise.all(["journal.sqlite", "journal.sqlite-wal"].map(async (name) => (await stat(join(folder, name))).size));
  return Math.max(...sizes);
}

let nextUser = 0;

function block(): { user: string; send(): Promise<number> } {
  nextUser += 1;
  const user = `user-${nextUser}`;
  const body = {
    CallbackCommand: "Sns.CallbackBlackListAdd",
    PairList: [{ From_Account: user, To_Account: "mallory" }],
    Padding: "x".repeat(10_000),
  };
  return { user, send: async () => (await post(tencentChatUrl(imhook.url, body.CallbackCommand), body)).status };
}

const isReady = async (status: number) => (await get(`${imhook.operatorUrl}/ready`)).status === status;

test("while the disk is full, after-callbacks get 503 and before-callbacks a decision; it recovers by itself", async () => {
  const acknowledged: string[] = [];
  const rejected: string[] = [];
  const send = async () => {
    const { user, send } = block();
    const status = await send();
    expect([200, 503]).toContain(status);
    (status === 200 ? acknowledged : rejected).push(user);
  };
  for (let number = 0; number < 10; number += 1) await send();
  expect(rejected).toEqual([]);
  expect(await isReady(200)).toBe(true);

  limitRunning(await longestFile());
  await waitUntil(async () => {
    await send();
    return rejected.length > 5;
  });
  await waitUntil(async () => {
    await send();
    return isReady(503);
  });
  const wish = { CallbackCommand: "Sns.CallbackPrevFriendAdd", From_Account: "alice", FriendItem: [{ To_Account: "bob" }] };
  const decided = await post(tencentChatUrl(imhook.url, wish.CallbackCommand), { ...wish, Padding: "x".repeat(20_000) });
  expect({ status: decided.status, reply: decided.json }).toMatchObject({ status: 200, reply: { ActionStatus: "OK", ErrorCode: 0 } });

  limitRunning("unlimited");
  await waitUntil(() => isReady(200));
  for (let number = 0; number < 10; number += 1) await send();
  const entries = await readAll(imhook.operatorUrl, "/api/callbacks?limit=1000&command=Sns.CallbackBlackListAdd");
  expect(entries.map(({ actor }) => actor).toSorted()).toEqual(acknowledged.toSorted());
  expect(imhook.hasEnded()).toBe(false);
});
