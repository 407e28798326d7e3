import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pass } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { get, post, type Response } from "../support/http.ts";
import { end, type Imhook, startImhook } from "../support/imhook.ts";
import { waitUntil } from "../support/wait-until.ts";
import type { Turns } from "../support/watch-turns.ts";

const MEMBERS = Array.from({ length: 100_000 }, (_, index) => `user-${index}`);

/** More than three times what the longest takes: the creation of the group, a body of 4 MiB, takes 85 ms. */
const MAX_TURN_MS = 300;

let folder: string;
let imhook: Imhook;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-large-group-"));
  imhook = await startImhook(folder, { preload: fileURLToPath(new URL("../support/watch-turns.ts", import.meta.url)) });
});

afterAll(async () => {
  await end(imhook, "SIGTERM");
  await rm(folder, { recursive: true });
});

function send(callbackCommand: string, fields: object): Promise<Response> {
  return post(`${imhook.url}/openim/sample/${callbackCommand}`, { callbackCommand, ...fields });
}

async function read(path: string): Promise<{ items: Array<Record<string, unknown>>; next: string }> {
  return (await get(`${imhook.operatorUrl}${path}`)).json;
}

/** Asks for decisions until it is stopped. */
function askForDecisions(): { stop(): Promise<void> } {
  let stopped = false;
  const asking = (async () => {
    while (!stopped) {
      expect(await send("callbackBeforeAddBlackCommand", { ownerUserID: "mira", blackUserID: "spam" })).toMatchObject({ status: 200 });
      await pass(10);
    }
  })();
  return {
    stop: async () => {
      stopped = true;
      await asking;
    },
  };
}

/** Most CPU time that imhook's main thread has used without a break since the last call. */
async function longestTurn(): Promise<number> {
  const { longestMs } = (await imhook.ask("longest")) as Turns;
  return longestMs;
}

test("a group of 100,000 members is created, read in pages of events, and dismissed, and others are answered meanwhile", async () => {
  const decisions = askForDecisions();
  await longestTurn();
  const initMemberList = MEMBERS.map((userID) => ({ userID, roleLevel: 20 }));
  expect(await send("callbackAfterCreateGroupCommand", { groupID: "g", ownerUserID: "owner", initMemberList })).toMatchObject({
    status: 200,
  });
  const members = "/api/relations?kind=member&target=g&limit=1000";
  await waitUntil(async () => (await read(`${members}&owner=user-99999`)).items.length === 1);

  const targets: unknown[] = [];
  for (let cursor = "0"; ; ) {
    const { items, next } = await read(`/api/events?limit=1000&cursor=${cursor}`);
    targets.push(...items.filter(({ type }) => type === "member.joined").map(({ target }) => target));
    if (items.at(-1)?.type !== "member.joined") break;
    cursor = next;
  }
  expect(targets).toEqual(MEMBERS);

  expect(
    await send("callbackAfterDisMissGroupCommand", { groupID: "g", ownerID: "owner", groupType: "2", membersID: MEMBERS }),
  ).toMatchObject({ status: 200 });
  expect((await read("/api/callbacks?group=g&limit=1")).items).toMatchObject([
    { command: "callbackAfterDisMissGroupCommand", status: "accepted" },
  ]);
  expect((await read(members)).items).toEqual([]);
  await decisions.stop();
  expect(await longestTurn()).toBeLessThan(MAX_TURN_MS);
}, 120_000);
