import { setTimeout as pass } from "node:timers/promises";
import { get } from "../../support/http.ts";
import { residentBytes } from "../process-memory.ts";
import { startSending } from "./sending.ts";
import { type Cluster, withCluster } from "./series.ts";

/** What an instance does while its database is gone. */
export interface Outage {
  seconds: number;
  /** Connections that it asks for in the worst second: of the first three, and of the rest. */
  attemptsAtFirst: number;
  attemptsLater: number;
  /** Memory of its process, in bytes, in the second half. */
  grownBytes: number;
  /** Statuses of /ready in the end, and the time until it came back. */
  ready: number;
  readyAgainMilliseconds: number | null;
  failures: string[];
}

/** Each pool of connections tries once after a pause of half a second to one second, and there are about eight of them. */
const MOST_ATTEMPTS_AT_FIRST = 100;
const MOST_ATTEMPTS_LATER = 24;

/** In the first half the heap still grows to what the load before needed. */
const MOST_GROWN_BYTES = 16 * 1024 * 1024;

const SETTLING_MS = 3000;
const PATIENCE_MS = 10_000;
const WARM_UP_MS = 4000;

/** Takes the database away from an instance under load. */
export function measureOutage(seconds: number): Promise<Outage> {
  return withCluster({ pooled: false, instances: 1 }, (cluster) => observe(cluster, seconds));
}

async function observe({ database, instances: [instance], instances }: Cluster, seconds: number): Promise<Outage> {
  const [network] = database.networks;
  if (instance === undefined || network === undefined) throw new RangeError("there is no instance");
  const { pid, operatorUrl } = instance.imhook();
  const sending = startSending(instances, 0, { callers: 24, pause: 5 });
  await pass(WARM_UP_MS);
  const beganAt = performance.now();
  network.refuse();
  await pass(seconds * 500);
  const before = residentBytes(pid);
  await pass(seconds * 500);
  const grownBytes = residentBytes(pid) - before;
  const ready = (await get(`${operatorUrl}/ready`)).status;
  const endedAt = performance.now();
  const attempts = network.attempts.filter((at) => at >= beganAt && at < endedAt).map((at) => at - beganAt);
  network.restore();
  const readyAgainMilliseconds = await untilReady(operatorUrl, endedAt);
  await sending.stop();
  const figures = {
    attemptsAtFirst: mostInASecond(attempts.filter((at) => at < SETTLING_MS)),
    attemptsLater: mostInASecond(attempts.filter((at) => at >= SETTLING_MS)),
  };
  const { attemptsAtFirst, attemptsLater } = figures;
  const checks: Array<[holds: boolean, failure: string]> = [
    [attempts.length > 0, "nobody tried to connect"],
    [attemptsAtFirst <= MOST_ATTEMPTS_AT_FIRST, `${attemptsAtFirst} connections were asked for in one of the first seconds`],
    [attemptsLater <= MOST_ATTEMPTS_LATER, `${attemptsLater} connections were asked for in a second`],
    [Number.isNaN(grownBytes) || grownBytes <= MOST_GROWN_BYTES, `memory grew by ${grownBytes} bytes`],
    [ready === 503, `/ready had status ${ready}`],
    [readyAgainMilliseconds !== null, "/ready did not come back"],
    [sending.sent.every(({ callback, acknowledged }) => callback.phase === "before" || acknowledged), "callbacks were never acknowledged"],
  ];
  const failures = checks.filter(([holds]) => !holds).map(([, failure]) => `outage: ${failure}`);
  return { seconds, ...figures, grownBytes, ready, readyAgainMilliseconds, failures };
}

async function untilReady(operatorUrl: string, since: number): Promise<number | null> {
  while (performance.now() < since + PATIENCE_MS) {
    if ((await get(`${operatorUrl}/ready`)).status === 200) return performance.now() - since;
    await pass(20);
  }
  return null;
}

function mostInASecond(times: readonly number[]): number {
  return Math.max(0, ...times.map((start) => times.filter((at) => at >= start && at < start + 1000).length));
}
