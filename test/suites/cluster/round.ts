import { setTimeout as pass } from "node:timers/promises";
import { get } from "../../support/http.ts";
import { type Account, accountFor } from "./account.ts";
import { type Answers, judgeAnswers } from "./answers.ts";
import { findGaps, readEntries } from "./entries.ts";
import { byLeases, readLeases, type Takeover, watchTakeovers } from "./leases.ts";
import { type Plan, randomOf } from "./plans.ts";
import { type Sending, startSending } from "./sending.ts";
import type { Cluster } from "./series.ts";

/** What came of a round. */
export interface RoundResult {
  fault: string;
  account: Account;
  answers: Answers;
  /** How soon others went on with what absent instances led. */
  takeovers: Takeover[];
  /** From the end of the fault until every instance has acknowledged a callback that it got since, and until /ready said so; null where it did not. */
  acknowledgedAgainMilliseconds: number | null;
  readyAgainMilliseconds: number | null;
  failures: string[];
}

/** A statement on a connection that nobody answers takes half a minute, and followers notice then. */
const PATIENCE_MS = 60_000;
const PAUSE_MS = 20;

/** Under load that goes on when the fault has ended. */
const QUIET_MS = 500;

let rounds = 0;

/** Sends callbacks, lets the fault happen, and holds the journal against what was acknowledged. */
export async function runRound(cluster: Cluster, { fault, delayMilliseconds, holdMilliseconds, seed }: Plan): Promise<RoundResult> {
  const { database, instances } = cluster;
  rounds += 1;
  const [newest] = await database.query("SELECT coalesce(max(position), 0)::integer AS position FROM imhook.entry");
  const sending = startSending(instances, rounds);
  await pass(delayMilliseconds);
  const leases = await readLeases(database);
  const beganAt = performance.now();
  const begun = await fault.begin({ database, instances: byLeases(leases, instances) }, randomOf(seed));
  const absent = begun.absent ?? [];
  const absentIds = instances.filter(({ number }) => absent.includes(number)).map((instance) => instance.id());
  const led = leases.filter(({ holder }) => absentIds.includes(holder));
  const watching = watchTakeovers(database, led, beganAt);
  await pass(holdMilliseconds);
  await begun.end();
  const endedAt = performance.now();
  const [readyAgainMilliseconds, acknowledgedAgainMilliseconds] = await Promise.all([
    untilReady(cluster, endedAt),
    untilAcknowledged(cluster, sending, endedAt),
  ]);
  const takeovers = await watching;
  await pass(QUIET_MS);
  await sending.stop();
  await untilQuiet(cluster);
  const account = accountFor(sending.sent, await readEntries(database, Number(newest?.position)));
  const answers = judgeAnswers(sending.attempts, absent);
  const failures = [
    ...account.failures,
    ...answers.failures,
    ...(await findGaps(database)),
    ...takeovers.filter(({ milliseconds }) => milliseconds === null).map(({ follower }) => `nobody has taken over ${follower}`),
    ...(readyAgainMilliseconds === null ? ["/ready did not come back"] : []),
    ...(acknowledgedAgainMilliseconds === null ? ["not every instance acknowledged callbacks again"] : []),
    ...instances.filter((instance) => instance.imhook().hasEnded()).map(({ number }) => `instance ${number} has ended by itself`),
  ].map((failure) => `round ${rounds}, ${fault.name}: ${failure}`);
  return { fault: fault.name, account, answers, takeovers, acknowledgedAgainMilliseconds, readyAgainMilliseconds, failures };
}

async function untilReady({ instances }: Cluster, since: number): Promise<number | null> {
  return untilHolds(since, async () => {
    const answers = await Promise.all(instances.map((instance) => get(`${instance.imhook().operatorUrl}/ready`).catch(() => null)));
    return answers.every((answer) => answer?.status === 200);
  });
}

async function untilAcknowledged({ instances }: Cluster, { attempts }: Sending, since: number): Promise<number | null> {
  const isAcknowledged = (number: number) =>
    attempts.some(
      ({ instance, phase, status, at, milliseconds }) =>
        instance === number && phase === "after" && status === 200 && at - milliseconds > since,
    );
  return untilHolds(since, async () => instances.every(({ number }) => isAcknowledged(number)));
}

async function untilHolds(since: number, holds: () => Promise<boolean>): Promise<number | null> {
  while (performance.now() < since + PATIENCE_MS) {
    if (await holds()) return performance.now() - since;
    await pass(PAUSE_MS);
  }
  return null;
}

/** What a network or a lock held up may be recorded after everybody was answered. */
async function untilQuiet({ database: { query } }: Cluster): Promise<void> {
  const look = async () => {
    const [row] = await query(`
      SELECT (SELECT coalesce(max(through), 0)::text FROM imhook.committed) AS newest,
        (SELECT count(*)::text FROM pg_stat_activity WHERE query LIKE '%imhook.append(%' AND state = 'active' AND pid <> pg_backend_pid()) AS writing`);
    return row;
  };
  let before = await look();
  for (;;) {
    await pass(QUIET_MS);
    const now = await look();
    if (now?.newest === before?.newest && now?.writing === "0") return;
    before = now;
  }
}
