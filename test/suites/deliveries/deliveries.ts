import { setTimeout as pass } from "node:timers/promises";
import type { DestinationCollection } from "../../../generated/operator.ts";
import { freePort } from "../../support/decider.ts";
import { get } from "../../support/http.ts";
import { end, type Imhook, startImhook } from "../../support/imhook.ts";
import { waitUntil } from "../../support/wait-until.ts";
import { callOf } from "../callbacks.ts";
import { openJournalFile } from "../journal-file.ts";
import { type Verdict, withFolder } from "../suite.ts";
import { type Account, accountFor } from "./arrived.ts";
import { type Load, startLoad } from "./load.ts";
import { type Places, startPlaces } from "./places.ts";
import { type Fault, type Plan, plansOf } from "./plans.ts";

/** How the suite of deliveries is run. */
export interface DeliveriesOptions {
  rounds: number;
  seed: number;
}

/** What it finds out. */
export interface DeliveriesReport extends Verdict {
  seed: number;
  rounds: number;
  faults: Partial<Record<Fault, number>>;
  acknowledged: number;
  /** By destination, over all rounds. */
  destinations: Record<string, DestinationReport>;
  /** From the end of the load until everything had arrived, in milliseconds, of each set of files. */
  drainMilliseconds: number[];
  seconds: number;
}

export interface DestinationReport {
  expected: number;
  duplicates: number;
  missing: number;
  outOfOrder: number;
  different: number;
}

/** Rounds on the same files. */
const ROUNDS_PER_JOURNAL = 20;

/** Longer than any pause between two attempts that these rounds lead to. */
const DRAIN_MS = 90_000;
const LOOK_MS = 100;

/** Kills imhook, receivers and brokers under load, has receivers answer badly, and holds what has arrived against the journal. */
export async function deliveries({ rounds, seed }: DeliveriesOptions, say: (line: string) => void): Promise<DeliveriesReport> {
  const startedAt = performance.now();
  const plans = plansOf(rounds, seed);
  const report: DeliveriesReport = {
    ...{ seed, rounds, faults: {}, acknowledged: 0, destinations: {}, drainMilliseconds: [], seconds: 0, failures: [] },
  };
  for (let first = 0; first < rounds; first += ROUNDS_PER_JOURNAL) {
    const part = plans.slice(first, first + ROUNDS_PER_JOURNAL);
    await withFolder("deliveries", (folder) => runRounds(folder, part, { report, say: (line) => say(`from round ${first + 1}: ${line}`) }));
  }
  report.seconds = (performance.now() - startedAt) / 1000;
  return report;
}

interface Telling {
  report: DeliveriesReport;
  say(line: string): void;
}

async function runRounds(folder: string, plans: readonly Plan[], { report, say }: Telling): Promise<void> {
  const places = await startPlaces(folder);
  const [port, operatorPort] = [await freePort(), await freePort()];
  const environment = { ...places.environment, IMHOOK_PORT: String(port), IMHOOK_OPERATOR_PORT: String(operatorPort) };
  const start = () => startImhook(folder, { environment });
  const running = { places, imhook: await start(), start };
  const load = startLoad(running.imhook.url);
  for (const [number, plan] of plans.entries()) {
    await runRound(running, load, plan);
    report.faults[plan.fault] = (report.faults[plan.fault] ?? 0) + 1;
    say(`round ${number + 1}: ${plan.fault}, ${load.acknowledged()} acknowledged`);
  }
  const sent = await load.stop();
  const stoppedAt = performance.now();
  await drain(running.imhook).catch((error: Error) => report.failures.push(error.message));
  report.drainMilliseconds.push(Math.round(performance.now() - stoppedAt));
  report.acknowledged += sent.length;
  await judge(folder, places, { sent, report });
  await end(running.imhook, "SIGKILL");
  await places.remove();
}

interface RunningSuite {
  places: Places;
  imhook: Imhook;
  start(): Promise<Imhook>;
}

async function runRound(running: RunningSuite, load: Load, { fault, acknowledged, lasts, badAnswers }: Plan): Promise<void> {
  const before = load.acknowledged();
  await waitUntil(() => load.acknowledged() >= before + acknowledged);
  const { receiver, kafka, nats } = running.places;
  const isFor = (one: Fault) => fault === one || fault === "together";
  if (isFor("answers")) await receiver.answerBadly(badAnswers);
  if (fault === "together") await pass(lasts / 2);
  await Promise.all([
    ...(isFor("kafka") && kafka !== null ? [killForAWhile(kafka, lasts)] : []),
    ...(isFor("nats") && nats !== null ? [killForAWhile(nats, lasts)] : []),
    ...(fault === "receiver" ? [killReceiver(running, lasts)] : []),
    ...(isFor("imhook") ? [killImhook(running)] : []),
    pass(lasts),
  ]);
  if (isFor("answers")) await receiver.answerBadly(0);
}

async function killForAWhile(broker: { start(): Promise<void>; stop(mode: "kill"): Promise<void> }, lasts: number): Promise<void> {
  await broker.stop("kill");
  await pass(lasts);
  await broker.start();
}

async function killReceiver({ places: { receiver } }: RunningSuite, lasts: number): Promise<void> {
  await receiver.kill();
  await pass(lasts);
  await receiver.start();
}

async function killImhook(running: RunningSuite): Promise<void> {
  await end(running.imhook, "SIGKILL");
  running.imhook = await running.start();
}

/** Resolves when every destination has got everything, or rejects with what is left. */
async function drain({ operatorUrl }: Imhook): Promise<void> {
  const deadline = performance.now() + DRAIN_MS;
  for (;;) {
    const { items }: DestinationCollection = (await get(`${operatorUrl}/api/destinations`)).json;
    const left = items.filter(({ lag, retrying, held, dead }) => lag.entries + retrying + held + dead > 0);
    if (left.length === 0) return;
    if (performance.now() > deadline)
      throw new Error(
        `not delivered: ${JSON.stringify(left.map(({ name, lag, retrying, held, dead }) => ({ name, lag, retrying, held, dead })))}`,
      );
    await pass(LOOK_MS);
  }
}

interface Judging {
  /** Ids of the callbacks, all acknowledged. */
  sent: readonly string[];
  report: DeliveriesReport;
}

async function judge(folder: string, places: Places, { sent, report }: Judging): Promise<void> {
  const journal = openJournalFile(folder);
  const rows = journal.readAfter(0);
  journal.close();
  const recorded = new Set(rows.map(({ query }) => callOf(query)));
  report.failures.push(...sent.filter((id) => !recorded.has(id)).map((id) => `acknowledged and not in the journal: ${id}`));
  // A callback that a kill left without an answer came again and is a duplicate, which nobody gets.
  const taken = rows.filter(({ status }) => status === "accepted");
  for (const { name, numbers, read } of places.all) add(report, accountFor(name, await read(), { rows: taken, numbers }));
}

/** Most of one kind that are listed. */
const MOST_LISTED = 5;

function add(report: DeliveriesReport, { destination, expected, duplicates, missing, unexpected, outOfOrder, different }: Account): void {
  const known = report.destinations[destination] ?? { expected: 0, duplicates: 0, missing: 0, outOfOrder: 0, different: 0 };
  report.destinations[destination] = {
    expected: known.expected + expected,
    duplicates: known.duplicates + duplicates,
    missing: known.missing + missing.length,
    outOfOrder: known.outOfOrder + outOfOrder.length,
    different: known.different + different.length,
  };
  const problems = { missing, "not expected": unexpected, "out of order": outOfOrder, "repeated with another content": different };
  for (const [problem, ids] of Object.entries(problems)) {
    if (ids.length > 0) report.failures.push(`${destination}, ${problem}: ${ids.length}, ${ids.slice(0, MOST_LISTED).join(", ")}`);
  }
}
