import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { callOf } from "../suites/callbacks.ts";
import { callNumber } from "../suites/crash/calls.ts";
import { type Balancer, createBalancer } from "../support/balancer.ts";
import { get, send } from "../support/http.ts";
import { end, type Imhook, type ImhookOptions, launchImhook, startImhook } from "../support/imhook.ts";
import { NEWEST_MIGRATION } from "../support/newer-release.ts";
import { usePostgres } from "../support/postgres.ts";
import { waitUntil } from "../support/wait-until.ts";

const postgres = usePostgres();

const PATIENCE_MS = 300_000;
const INSTANCES = 3;
const CALLERS = 6;
/** Long enough that every instance gets callbacks. */
const UNDER_LOAD_MS = 500;
const NEWER_RELEASE = new URL("../support/newer-release.ts", import.meta.url).pathname;

let folder: string;
let database: string;
let balancer: Balancer;
const running = new Set<Imhook>();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-rolling-"));
  database = (await postgres.create()).url;
  balancer = createBalancer();
});

afterEach(async () => {
  balancer.close();
  for (const imhook of running) await end(imhook, "SIGKILL");
  running.clear();
  await rm(folder, { recursive: true });
});

/** Starts an instance of this release, or of the newer one that `preload` makes of it. Resolves when it gets callbacks. */
async function startInstance({ preload }: Pick<ImhookOptions, "preload"> = {}): Promise<Imhook> {
  // On a machine that is busy with something else, an answer can take seconds.
  const environment = { IMHOOK_DATABASE: database, IMHOOK_TENCENT_CHAT_BUDGET: "20000", IMHOOK_OPENIM_BUDGET: "20000" };
  const imhook = await startImhook(join(folder, String(running.size)), { environment, ...(preload === undefined ? {} : { preload }) });
  running.add(imhook);
  balancer.add(imhook.url);
  await waitUntil(() => balancer.isReady(imhook.url));
  return imhook;
}

/** Sends callbacks until it is stopped. */
function startCalls(): { stop(): Promise<string[]> } {
  const sent: string[] = [];
  let isStopped = false;
  const call = async () => {
    while (!isStopped) {
      const { id, request } = callNumber("http://127.0.0.1", 1, sent.length);
      sent.push(id);
      const { status, text } = await balancer.send(request);
      if (status !== 200) throw new Error(`callback ${id}: ${status} ${text}`);
    }
  };
  const calls = Promise.all(Array.from({ length: CALLERS }, call));
  // stop() reports the failure.
  calls.catch(() => {});
  return {
    /** Resolves with the ids of all callbacks; rejects if one was not acknowledged. */
    stop: async () => {
      isStopped = true;
      await calls;
      return sent;
    },
  };
}

function query(text: string): Promise<Array<Record<string, unknown>>> {
  return postgres.server().query(text, new URL(database).pathname.slice(1));
}

async function recordedCalls(): Promise<Array<{ id: string | null; phase: string }>> {
  const rows = await query("SELECT query, phase FROM imhook.entry");
  return rows.map(({ query, phase }) => ({ id: callOf(String(query)), phase: String(phase) }));
}

test(
  "instances are replaced one by one by those of a newer release, and no callback is refused or lost",
  async () => {
    const older: Imhook[] = [];
    for (let instance = 0; instance < INSTANCES; instance += 1) older.push(await startInstance());
    const calls = startCalls();
    await sleep(UNDER_LOAD_MS);
    const newer: Imhook[] = [];
    for (const replaced of older.slice(0, -1)) {
      newer.push(await startInstance({ preload: NEWER_RELEASE }));
      expect(await end(replaced, "SIGTERM")).toBe(0);
    }
    // The machine of the last one is started again meanwhile: it comes back with the release that it had.
    const [last] = older.slice(-1);
    expect(last && (await end(last, "SIGTERM"))).toBe(0);
    const restarted = await startInstance();
    await sleep(UNDER_LOAD_MS);
    newer.push(await startInstance({ preload: NEWER_RELEASE }));
    expect(await end(restarted, "SIGTERM")).toBe(0);
    await sleep(UNDER_LOAD_MS);
    const sent = await calls.stop();

    for (const { url } of [...older, restarted, ...newer]) expect(balancer.answeredBy(url)).toBeGreaterThan(0);
    const recorded = await recordedCalls();
    expect(recorded.map(({ id }) => id).toSorted()).toEqual(sent.toSorted());
    expect(new Set(recorded.map(({ phase }) => phase))).toEqual(new Set(["before", "after"]));
    // What follows the journal was done by old and new instances in turn, and has all of it.
    const { status, json } = await get(`${newer[0]?.operatorUrl}/api/callbacks?sender=openim&limit=1`);
    expect({ status, items: json.items }).toMatchObject({ status: 200, items: [{ sender: "openim" }] });
  },
  PATIENCE_MS,
);

test(
  "a release that the database no longer supports says so and does not start, while running instances of it go on",
  async () => {
    const older = await startInstance();
    const newer = await startInstance({ preload: NEWER_RELEASE });
    await query(`UPDATE imhook.schema_version SET oldest_knowing = '${NEWEST_MIGRATION}'`);
    const restarted = await startInstance({ preload: NEWER_RELEASE });
    const refused = await launchImhook(join(folder, "refused"), { environment: { IMHOOK_DATABASE: database } }).ended;
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain(
      `imhook: The database was migrated by a newer release, which this one cannot work with (${NEWEST_MIGRATION}). Start the newer one.`,
    );
    for (const [number, { url }] of [older, newer, restarted].entries()) {
      const { request } = callNumber(url, 1, number);
      expect(await send(request.url, request)).toMatchObject({ status: 200 });
    }
  },
  PATIENCE_MS,
);
