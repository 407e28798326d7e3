import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { post } from "../../support/http.ts";
import { type Imhook, startImhook } from "../../support/imhook.ts";
import { type ReadMetrics, readMetrics, sumOf } from "../../support/metrics.ts";
import { waitUntil } from "../../support/wait-until.ts";

jest.setTimeout(60_000);

const COMMAND = "callbackAfterUserOnlineCommand";
const CALLBACKS = 40;

let folder: string;
let imhook: Imhook;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-metrics-"));
  imhook = await startImhook(folder, { environment: { IMHOOK_WORKERS: "2", IMHOOK_DUPLICATE_WINDOW: "0" } });
  await imhook.readyWhen(({ json }) => json.workers?.ready === 2);
});

afterEach(async () => {
  // Workers exit by themselves when their primary is gone.
  imhook.kill("SIGKILL");
  await imhook.ended;
  await rm(folder, { recursive: true });
});

/** Sends so many callbacks, each over a connection of its own, so that all workers get some. */
async function sendCallbacks(count: number): Promise<void> {
  const body = { callbackCommand: COMMAND, userID: "alice", platformID: 1, isAppBackground: false, connID: "c" };
  await Promise.all(Array.from({ length: count }, () => post(`${imhook.url}/openim/${COMMAND}`, body)));
}

const read = (view: string): Promise<ReadMetrics> => readMetrics(`${imhook.operatorUrl}/metrics?workers=${view}`);
const callbacksIn = (metrics: ReadMetrics, worker = "") => sumOf(metrics, "imhook_callbacks_total", worker);

test("are told by each worker and by the primary, and add up to the sum", async () => {
  await sendCallbacks(CALLBACKS);
  const each = await read("each");
  const [one, two] = [callbacksIn(each, 'worker="1"'), callbacksIn(each, 'worker="2"')];
  expect({ total: one + two, isShared: one > 0 && two > 0 }).toEqual({ total: CALLBACKS, isShared: true });
  expect(callbacksIn(await read("sum"))).toBe(CALLBACKS);
  for (const worker of ["1", "2", "primary"]) expect(each.get(`process_resident_memory_bytes{worker="${worker}"}`)).toBeGreaterThan(0);
  // The primary writes for all.
  expect(each.get("imhook_commit_entries_sum")).toBe(CALLBACKS);
});

test("never fall if a worker is killed, and say that it was", async () => {
  await sendCallbacks(CALLBACKS);
  const before = await read("each");
  const [first = 0] = imhook.workerPids();
  process.kill(first, "SIGKILL");
  await imhook.readyWhen(({ json }) => json.workers?.died === 1 && json.workers.ready === 2);
  const after = await read("each");
  for (const worker of ['worker="1"', 'worker="2"']) expect(callbacksIn(after, worker)).toBe(callbacksIn(before, worker));
  expect(after.get("imhook_worker_deaths_total")).toBe(1);
  await sendCallbacks(CALLBACKS);
  await waitUntil(async () => callbacksIn(await read("sum")) === 2 * CALLBACKS);
});

test("never fall if the workers are replaced, and lose nothing of what those counted that have ended", async () => {
  await sendCallbacks(CALLBACKS);
  // Nobody has read the metrics of these workers: what they tell at their end counts.
  imhook.kill("SIGHUP");
  await imhook.logged("reloaded: all workers replaced");
  expect(callbacksIn(await read("sum"))).toBe(CALLBACKS);
});
