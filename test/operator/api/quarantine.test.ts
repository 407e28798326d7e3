import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import createClient from "openapi-fetch";
import type { paths, QuarantineRecovery } from "../../../generated/operator.ts";
import type { NewEntry } from "../../../src/journal/journal.ts";
import { newEntry } from "../../support/entries.ts";
import { end, type Imhook, startImhook } from "../../support/imhook.ts";
import { openJournal } from "../../support/open-journal.ts";
import { misunderstoodBlock, quarantinedBlock } from "../../support/quarantined.ts";
import { waitUntil } from "../../support/wait-until.ts";

const HOUR_MS = 3_600_000;

let directory: string;
let imhook: Imhook | undefined;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "imhook-quarantine-"));
});

afterEach(async () => {
  if (imhook !== undefined) await end(imhook, "SIGKILL");
  imhook = undefined;
  await rm(directory, { recursive: true });
});

test("callbacks that this version understands are recovered, and their events and relations follow", async () => {
  const receivedAt = Date.now() - HOUR_MS;
  const [understood, misunderstood] = [quarantinedBlock("alice", "bob", { receivedAt }), misunderstoodBlock(3)];
  const api = await startWith([understood, misunderstood]);
  const { data: before } = await api.GET("/api/quarantine/groups");
  expect(before).toMatchObject({ complete: true, examined: 2 });
  expect(before?.items.map(({ kind, place, count }) => ({ kind, place, count }))).toEqual(
    expect.arrayContaining([
      { kind: "matches", place: null, count: 1 },
      { kind: "wrong-type", place: "/body/ownerUserID", count: 1 },
    ]),
  );

  const counted = await runToEnd(api, { dryRun: true });
  expect(counted).toMatchObject({ state: "done", examined: 2, matching: 1, recovered: 0 });
  expect((await api.GET("/api/relations", {})).data?.items).toEqual([]);

  const recovery = await runToEnd(api, { dryRun: false });
  expect(recovery).toMatchObject({ state: "done", matching: 1, recovered: 1, outdated: 0 });
  const { data: after } = await api.GET("/api/quarantine/groups");
  expect(after?.items.map(({ kind }) => kind)).toEqual(["wrong-type"]);
  const { data: relations } = await api.GET("/api/relations", {});
  expect(relations?.items).toMatchObject([{ kind: "block", owner: "alice", target: "bob", since: receivedAt }]);
  const { data: quarantined } = await api.GET("/api/callbacks", { params: { query: { status: "quarantined" } } });
  expect(quarantined?.items.map(({ id }) => id)).toEqual([misunderstood.id]);
  const { data: audit } = await api.GET("/api/audit", {});
  expect(audit?.items).toMatchObject([{ action: "recoverQuarantine", object: "quarantine", after: { state: "done", recovered: 1 } }]);
});

test("a recovered callback does not replace what a later one has changed", async () => {
  const receivedAt = Date.now() - HOUR_MS;
  const later = newEntry({
    ...quarantinedBlock("", ""),
    status: "accepted",
    reason: null,
    command: "callbackAfterRemoveBlackCommand",
    receivedCommand: "callbackAfterRemoveBlackCommand",
    phase: "after",
    decision: null,
    decidedBy: null,
    receivedAt: receivedAt + 1000,
    body: '{"callbackCommand":"callbackAfterRemoveBlackCommand","ownerUserID":"alice","blackUserID":"bob"}',
  });
  const api = await startWith([quarantinedBlock("alice", "bob", { receivedAt }), later]);
  expect(await runToEnd(api, { dryRun: false })).toMatchObject({ recovered: 1, outdated: 1 });
  expect((await api.GET("/api/relations", {})).data?.items).toEqual([]);
  const { data: events } = await api.GET("/api/history", { params: { query: { user: "alice" } } });
  expect(events?.items.map(({ type }) => type).toSorted()).toEqual(["user.blocked", "user.unblocked"]);
});

test("a group is shown with its newest callbacks, a change and a report without the words of users", async () => {
  const api = await startWith([misunderstoodBlock({ name: "a private word" })]);
  const { data: groups } = await api.GET("/api/quarantine/groups");
  const id = groups?.items[0]?.id ?? "";
  const { data } = await api.GET("/api/quarantine/groups/{group}", { params: { path: { group: id } } });
  expect(data).toMatchObject({
    group: { id, observed: ["object"] },
    examples: [{ place: "/body/ownerUserID", entry: { status: "quarantined" } }],
    changes: [{ file: "openapi/openim/components/schemas/BeforeAddBlackRequest.yaml" }],
  });
  expect(JSON.stringify([data?.report, data?.changes])).not.toContain("private");
  const missing = await api.GET("/api/quarantine/groups/{group}", { params: { path: { group: "0123456789abcdef" } } });
  expect(missing.response.status).toBe(404);
});

test("a run that SIGKILL ends is repeated without recovering anything twice", async () => {
  const entries = Array.from({ length: 600 }, (_, index) => quarantinedBlock(`user-${index}`, "bob"));
  const api = await startWith(entries);
  await api.POST("/api/quarantine/recoveries", { body: { dryRun: false } });
  await waitUntil(async () => (await latest(api)).recovered > 0);
  expect((await latest(api)).state).toBe("running");
  if (imhook !== undefined) await end(imhook, "SIGKILL");
  const again = await start();
  const { recovered } = await runToEnd(again, { dryRun: false });
  expect(recovered).toBeLessThan(entries.length);
  expect(await runToEnd(again, { dryRun: false })).toMatchObject({ examined: 0, recovered: 0 });
  const { data } = await again.GET("/api/callbacks", { params: { query: { status: "accepted", limit: 1000 } } });
  expect(new Set(data?.items.map(({ recovers }) => recovers?.entry))).toEqual(new Set(entries.map(({ id }) => id)));
  expect(data?.items).toHaveLength(entries.length);
});

test("there is one run at a time, and it can be stopped", async () => {
  const api = await startWith(Array.from({ length: 600 }, (_, index) => quarantinedBlock(`user-${index}`, "bob")));
  const { data: run } = await api.POST("/api/quarantine/recoveries", { body: { dryRun: false } });
  expect((await api.POST("/api/quarantine/recoveries", { body: { dryRun: false } })).response.status).toBe(409);
  const { data } = await api.DELETE("/api/quarantine/recoveries/{recovery}", { params: { path: { recovery: run?.id ?? "" } } });
  expect(data?.state).toBe("cancelled");
});

type Api = ReturnType<typeof createClient<paths>>;

async function startWith(entries: NewEntry[]): Promise<Api> {
  const journal = await openJournal(join(directory, "journal.sqlite"));
  for (const entry of entries) await journal.append(entry);
  await journal.close();
  return start();
}

async function start(): Promise<Api> {
  imhook = await startImhook(directory);
  return createClient<paths>({ baseUrl: imhook.operatorUrl });
}

async function latest(api: Api): Promise<QuarantineRecovery> {
  const { data } = await api.GET("/api/quarantine/recoveries");
  const [recovery] = data?.items ?? [];
  if (recovery === undefined) throw new Error("there is no run");
  return recovery;
}

async function runToEnd(api: Api, body: { dryRun: boolean }): Promise<QuarantineRecovery> {
  await api.POST("/api/quarantine/recoveries", { body });
  await waitUntil(async () => (await latest(api)).state !== "running");
  return latest(api);
}
