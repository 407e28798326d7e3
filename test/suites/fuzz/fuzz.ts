import fc from "fast-check";
import { end, startImhook } from "../../support/imhook.ts";
import { openJournalFile } from "../journal-file.ts";
import { residentBytes } from "../process-memory.ts";
import { type Verdict, withFolder } from "../suite.ts";
import { type Counts, createSender, type Sender } from "./batch.ts";
import { faultOfLogLine } from "./invariants.ts";
import { fuzzRequest } from "./request.ts";
import { APPS } from "./write-request.ts";

/** How the fuzz suite is run. */
export interface FuzzOptions {
  requests: number;
  seed: number;
  /** Path of a failure, which a run has printed with its seed: only that is run. */
  path?: string;
}

/** What it finds out. */
export interface FuzzReport extends Verdict, Counts {
  seed: number;
  requestsPerSecond: number;
  seconds: number;
  /** Of imhook, in bytes. */
  memory: { first: number; most: number; last: number };
}

/** Requests that are sent together, and that a failure is shrunk from. */
const BATCH = 512;
const BATCHES_PER_CHECK = 5;
/** Long bodies are slow to send, and those beyond the limit slower. */
const BODY_LIMIT_BYTES = 2 ** 20;
const MOST_MEMORY_BYTES = 1024 * 2 ** 20;
/** One failure is enough to begin with. */
const SHOWN_CHARACTERS = 3000;

/** Sends requests that no sender would, and holds every answer and the journal against what a sender may rely on. */
export function fuzz({ requests, seed, path }: FuzzOptions, say: (line: string) => void): Promise<FuzzReport> {
  return withFolder("fuzz", async (folder) => {
    const imhook = await startImhook(folder, { environment: { ...APPS, IMHOOK_BODY_LIMIT: String(BODY_LIMIT_BYTES) } });
    const journal = openJournalFile(folder);
    const sender = createSender(Number(new URL(imhook.url).port), journal);
    const startedAt = performance.now();
    const memory: number[] = [];
    const failures: string[] = [];
    for (let turn = 0; failures.length === 0 && (sender.counts().requests < requests || turn === 0); turn += 1) {
      failures.push(...(await check(sender, seed + turn, path)));
      if (imhook.hasEnded()) failures.push("imhook has ended");
      memory.push(residentBytes(imhook.pid));
      say(`${sender.counts().requests} of ${requests} requests, ${(memory.at(-1) ?? 0) >> 20} MiB`);
      if (path !== undefined) break;
    }
    const seconds = (performance.now() - startedAt) / 1000;
    sender.close();
    journal.close();
    await end(imhook, "SIGTERM");
    const { stderr } = await imhook.ended;
    return toReport(sender.counts(), { seed, seconds, memory, failures: [...failures, ...faultsOfLog(stderr)] });
  });
}

/** Runs some batches of one seed; what fails is shrunk, and printed with what repeats it. */
async function check(sender: Sender, seed: number, path: string | undefined): Promise<string[]> {
  const batches = fc.array(fuzzRequest, { minLength: 1, maxLength: BATCH, size: "max" });
  const holds = fc.asyncProperty(batches, async (batch) => {
    const problems = await sender.send(batch);
    if (problems.length > 0) throw new Error(problems.join("\n"));
  });
  const result = await fc.check(holds, { seed, numRuns: BATCHES_PER_CHECK, ...(path === undefined ? {} : { path }) });
  if (!result.failed) return [];
  const { counterexample, counterexamplePath, errorInstance } = result;
  const example = JSON.stringify(counterexample?.[0]).slice(0, SHOWN_CHARACTERS);
  return [`${errorInstance}\n  by ${example}\n  again with --seed ${seed} --path ${counterexamplePath}`];
}

function faultsOfLog(log: string): string[] {
  const problems = log.split("\n").map(faultOfLogLine);
  return problems.filter((problem) => problem !== null).map((problem) => `the log: ${problem}`);
}

function toReport(counts: Counts, run: { seed: number; seconds: number; memory: number[]; failures: string[] }): FuzzReport {
  const { seed, seconds, memory, failures } = run;
  const most = Math.max(...memory);
  return {
    seed,
    ...counts,
    requestsPerSecond: counts.requests / seconds,
    seconds,
    memory: { first: memory[0] ?? 0, most, last: memory.at(-1) ?? 0 },
    failures: [...failures, ...(most > MOST_MEMORY_BYTES ? [`imhook held ${most >> 20} MiB`] : [])],
  };
}
