import { randomInt } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as pass } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { get, post } from "../support/http.ts";
import { readAll } from "../support/pages.ts";
import { type ImhookProcess, startProcess } from "../support/process.ts";
import { startTestApp } from "../support/start.ts";
import { tencentChatUrl } from "../support/urls.ts";

const ROUNDS = Number(process.env.IMHOOK_CRASH_ROUNDS ?? 5);
const MINUTE_MS = 60_000;
const CALLERS = 32;

/** A callback by a user whom no other callback of the test names as the one who acted. */
interface NumberedCallback {
  command: string;
  body: Record<string, unknown>;
}

/** Callbacks in which `user` acts. They touch relations of a user who acted before as well, so that these end and are stated again. */
const callbacks: Array<(user: string, earlier: string) => NumberedCallback> = [
  (user, earlier) => tencentChat("Sns.CallbackBlackListAdd", { PairList: pairs([user, "mallory"], [earlier, "mallory"]) }),
  (user, earlier) => tencentChat("Sns.CallbackBlackListDelete", { PairList: pairs([user, "mallory"], [earlier, "mallory"]) }),
  (user) => tencentChat("Sns.CallbackFriendAdd", { PairList: pairs([user, "helpdesk"], ["helpdesk", user]) }),
  (user, earlier) => tencentChat("Sns.CallbackFriendDelete", { PairList: pairs([user, "helpdesk"], [earlier, "helpdesk"]) }),
  (user) => tencentChat("Follow.CallbackAfterFollowAdd", { From_Account: user, FollowList: [{ To_Account: "star" }], EventTime: 1 }),
  (user, earlier) => openIm("callbackAfterImportFriendsCommand", { ownerUserID: user, friendUserIDs: ["helpdesk", earlier] }),
  (user, earlier) => openIm("callbackBeforeAddBlackCommand", { ownerUserID: user, blackUserID: earlier }),
];

let folder: string;
let started: ImhookProcess[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-crash-"));
  started = [];
});

afterEach(async () => {
  for (const imhook of started) await imhook.kill();
  await rm(folder, { recursive: true });
});

async function start(fileLimit?: number): Promise<ImhookProcess> {
  const imhook = await startProcess(folder, fileLimit);
  started.push(imhook);
  return imhook;
}

test(
  `of ${ROUNDS} kills under load, none loses or doubles an acknowledged callback, nor parts the relations from the journal`,
  async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await loadAndKill(acknowledged, round);
      const restarted = await start();
      expect(await lostOrDoubled(restarted, acknowledged)).toEqual([]);
      expect(await restarted.stop()).toBe(0);
      const relations = await readRelations();
      expect(relations.length).toBeGreaterThan(0);
      await forgetRelations();
      expect(await readRelations()).toEqual(relations);
      expect(checkFile()).toBe("ok");
    }
  },
  ROUNDS * MINUTE_MS,
);

test("a full disk stops acknowledgements, not decisions, and what was acknowledged is there when there is room again", async () => {
  const full = await start(1024);
  const acknowledged: string[] = [];
  const failure = await sendUntilRefused(full, acknowledged);
  expect(acknowledged.length).toBeGreaterThan(10);
  expect(failure).toMatchObject({ status: 503, json: { ActionStatus: "FAIL", ErrorInfo: expect.stringMatching(/^journal: /) } });

  const decided = await post(`${full.url}/openim/callbackBeforeAddBlackCommand`, {
    callbackCommand: "callbackBeforeAddBlackCommand",
    ownerUserID: "alice",
    blackUserID: "x".repeat(100_000),
  });
  expect(decided).toMatchObject({ status: 200, json: { actionCode: 0, nextCode: 0 } });
  const ready = await getUntilNotReady(full);
  expect(ready.json).toMatchObject({ ready: false, checks: { journal: expect.stringMatching(/disk I\/O error|disk is full/) } });
  await full.kill();

  const restarted = await start();
  expect(await lostOrDoubled(restarted, acknowledged)).toEqual([]);
  expect(await readAll(restarted.operatorUrl, "/api/callbacks?command=callbackBeforeAddBlackCommand")).toEqual([]);
  expect((await get(`${restarted.operatorUrl}/ready`)).json).toMatchObject({ ready: true });
});

/** Sends from many callers at once, kills imhook at a random moment, and adds the users of acknowledged after-callbacks to `acknowledged`. */
async function loadAndKill(acknowledged: string[], round: number): Promise<void> {
  const imhook = await start();
  const end = acknowledged.length + randomInt(CALLERS, 1500);
  let sent = 0;
  let killing: Promise<void> | undefined;
  const killSoon = async () => {
    await pass(randomInt(20));
    await imhook.kill();
  };
  const call = async () => {
    while (!imhook.ended()) {
      const number = sent++;
      const { command, body } = numbered(round, number);
      const status = await statusOf(imhook, command, body).catch((error) => {
        if (killing === undefined) throw error;
        return null;
      });
      // The answer to a before-callback is a decision and promises no record.
      if (status === 200 && !command.includes("Before")) acknowledged.push(userOf(round, number));
      if (acknowledged.length >= end) killing ??= killSoon();
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, call));
  expect(killing).toBeDefined();
  await killing;
}

function numbered(round: number, number: number): NumberedCallback {
  const create = callbacks[number % callbacks.length];
  if (create === undefined) throw new RangeError("there are no callbacks");
  return create(userOf(round, number), userOf(round, Math.max(0, number - randomInt(1, 50))));
}

async function statusOf(imhook: ImhookProcess, command: string, body: Record<string, unknown>): Promise<number> {
  const url = "CallbackCommand" in body ? tencentChatUrl(imhook.url, command) : `${imhook.url}/openim/${command}`;
  return (await post(url, body)).status;
}

/** Users of acknowledged callbacks that the journal has not, and users that it has more than once. */
async function lostOrDoubled({ operatorUrl }: ImhookProcess, acknowledged: string[]): Promise<unknown[]> {
  const recorded = (await readAll(operatorUrl, "/api/callbacks?limit=1000")).map(({ actor }) => actor);
  const known = new Set(recorded);
  const lost = acknowledged.filter((user) => !known.has(user));
  const doubled = recorded.filter((user) => !known.delete(user));
  return [...lost, ...doubled];
}

/** All relations, once the follower has caught up. */
async function readRelations(): Promise<Array<Record<string, unknown>>> {
  const app = await startTestApp({}, folder);
  try {
    await app.relationsOf();
    return await readAll(app.operatorUrl, "/api/relations?limit=1000");
  } finally {
    await app.stop();
  }
}

async function forgetRelations(): Promise<void> {
  for (const ending of ["", "-wal", "-shm"]) await rm(join(folder, `relations.sqlite${ending}`), { force: true });
}

function checkFile(): unknown {
  const database = new DatabaseSync(join(folder, "journal.sqlite"), { readOnly: true });
  try {
    return database.prepare("PRAGMA integrity_check").get()?.integrity_check;
  } finally {
    database.close();
  }
}

/** Sends callbacks one by one until one is not acknowledged, and returns the answer to that. */
async function sendUntilRefused(imhook: ImhookProcess, acknowledged: string[]) {
  for (let number = 0; ; number += 1) {
    const { command, body } = tencentChat("Sns.CallbackBlackListAdd", {
      PairList: pairs([userOf(0, number), "mallory"]),
      Padding: "x".repeat(10_000),
    });
    const response = await post(tencentChatUrl(imhook.url, command), body);
    if (response.status !== 200) return response;
    acknowledged.push(userOf(0, number));
  }
}

/** What the readiness check writes is small and may still find room where a callback did not. */
async function getUntilNotReady({ operatorUrl }: ImhookProcess) {
  for (;;) {
    const response = await get(`${operatorUrl}/ready`);
    if (response.status === 503) return response;
  }
}

function userOf(round: number, number: number): string {
  return `user-${round}-${number}`;
}

function pairs(...users: Array<[string, string]>): Array<Record<string, string>> {
  return users.map(([From_Account, To_Account]) => ({ From_Account, To_Account }));
}

function tencentChat(command: string, fields: Record<string, unknown>): NumberedCallback {
  return { command, body: { CallbackCommand: command, ...fields } };
}

function openIm(command: string, fields: Record<string, unknown>): NumberedCallback {
  return { command, body: { callbackCommand: command, ...fields } };
}
