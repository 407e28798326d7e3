import { setTimeout as pass } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { spreadOf } from "../../bench/statistics.ts";
import { get } from "../../support/http.ts";
import { end, type Imhook, launchImhook, startImhook } from "../../support/imhook.ts";
import { type JournalFile, openJournalFile } from "../journal-file.ts";
import { type Verdict, withFolder } from "../suite.ts";
import { type Account, accountFor, groupByCall, isUnanswered } from "./account.ts";
import { compareRelations, compareSeries, type Derived } from "./derived.ts";
import { loadAndKill, retry } from "./load.ts";
import { type Plan, plansOf, type Stage } from "./plans.ts";
import { openViewers, type Viewers } from "./viewers.ts";

/** How the crash suite is run. */
export interface CrashOptions {
  rounds: number;
  seed: number;
}

/** What it finds out. */
export interface CrashReport extends Verdict {
  seed: number;
  rounds: number;
  kills: Partial<Record<Stage, number>>;
  acknowledged: number;
  unanswered: number;
  unansweredAndRecorded: number;
  duplicates: number;
  missing: number;
  doubled: number;
  unrecognised: number;
  /** Relations that were compared with a replay of the journal, over all rounds. */
  relations: number;
  /** Rows of the series that were compared with a recount. */
  buckets: number;
  /** Callbacks that viewers of the live feed have got, each counted for each viewer, and how often one has come back. */
  seen: number;
  resumed: number;
  restartMilliseconds: { median: number; most: number };
  seconds: number;
}

/** Rounds on the same files; then on new ones, for a journal is replayed from its beginning in every round. */
const ROUNDS_PER_JOURNAL = 20;

/** Kills imhook under load again and again, starts it on the same files, and holds the journal against what it had acknowledged. */
export async function crash({ rounds, seed }: CrashOptions, say: (line: string) => void): Promise<CrashReport> {
  const startedAt = performance.now();
  const results: RoundResult[] = [];
  const watched = { seen: 0, resumed: 0 };
  const plans = plansOf(rounds, seed);
  while (results.length < rounds) {
    await withFolder("crash", async (folder) => {
      let imhook = await startImhook(folder);
      const viewers = await openViewers(imhook.operatorUrl);
      for (const plan of plans.slice(results.length, results.length + ROUNDS_PER_JOURNAL)) {
        const result = await runRound(folder, { imhook, viewers }, results.length, plan);
        imhook = result.imhook;
        results.push(result);
        say(
          `round ${results.length} of ${rounds}: killed ${plan.stage}, ${result.account.acknowledged} acknowledged, ${result.failures.length} failures`,
        );
      }
      watched.seen += viewers.seen();
      watched.resumed += viewers.resumed();
      viewers.close();
      await end(imhook, "SIGKILL");
    });
  }
  return toReport(results, watched, seed, (performance.now() - startedAt) / 1000);
}

interface RoundResult {
  plan: Plan;
  account: Account;
  relations: number;
  buckets: number;
  restartMilliseconds: number;
  failures: string[];
  /** Started anew on what the kill had left. */
  imhook: Imhook;
}

/** imhook, and those who watch it. */
interface Watched {
  imhook: Imhook;
  viewers: Viewers;
}

async function runRound(folder: string, { imhook: running, viewers }: Watched, round: number, plan: Plan): Promise<RoundResult> {
  const known = withJournal(folder, (journal) => journal.lastPosition());
  const sent = await loadAndKill(running, round, plan);
  if (plan.stage === "starting") await killWhileStarting(folder, plan.delayMilliseconds);
  const imhook = await startImhook(folder);
  viewers.moveTo(imhook.operatorUrl);
  const before = withJournal(folder, (journal) => groupByCall(journal.readAfter(known)));
  await retry(
    imhook,
    sent.filter((record) => record.callback.keyed && isUnanswered(record)),
  );
  const [after, last, integrity] = withJournal(folder, (journal) => [
    groupByCall(journal.readAfter(known)),
    journal.lastPosition(),
    journal.checkIntegrity(),
  ]);
  const account = accountFor(sent, before, after);
  const unseen = await viewers.check(withJournal(folder, (journal) => journal.readAfter(0)));
  const relations = await compareRelations(folder, last);
  // The series follow every two seconds, and before an answer.
  await get(`${imhook.operatorUrl}/api/coverage`);
  const series = await compareSeries(folder, last);
  const failures = [
    ...account.missing.map((id) => `acknowledged and missing: ${id}`),
    ...account.doubled.map((id) => `recorded twice: ${id}`),
    ...account.unrecognised.map((id) => `sent again and not found as duplicate: ${id}`),
    ...account.quarantined.map((id) => `not understood: ${id}`),
    ...unseen,
    ...differenceOf("relations", relations),
    ...differenceOf("series", series),
    ...(integrity === "ok" ? [] : [`integrity_check: ${integrity}`]),
  ].map((failure) => `round ${round}, ${plan.stage}: ${failure}`);
  return {
    plan,
    account,
    relations: relations.kept.length,
    buckets: series.kept.length,
    restartMilliseconds: imhook.startMilliseconds,
    failures,
    imhook,
  };
}

function differenceOf(name: string, { kept, replayed }: Derived): string[] {
  return isDeepStrictEqual(kept, replayed) ? [] : [`the ${name} (${kept.length}) are not those of a replay (${replayed.length})`];
}

async function killWhileStarting(folder: string, delayMilliseconds: number): Promise<void> {
  const starting = launchImhook(folder);
  await pass(delayMilliseconds);
  await end(starting, "SIGKILL");
}

function withJournal<Result>(folder: string, read: (journal: JournalFile) => Result): Result {
  const journal = openJournalFile(folder);
  try {
    return read(journal);
  } finally {
    journal.close();
  }
}

function toReport(
  results: readonly RoundResult[],
  watched: Pick<CrashReport, "seen" | "resumed">,
  seed: number,
  seconds: number,
): CrashReport {
  const sum = (figure: (result: RoundResult) => number) => results.reduce((total, result) => total + figure(result), 0);
  const { median, most } = spreadOf(results.map(({ restartMilliseconds }) => restartMilliseconds));
  const kills: CrashReport["kills"] = {};
  for (const { plan } of results) kills[plan.stage] = (kills[plan.stage] ?? 0) + 1;
  return {
    seed,
    rounds: results.length,
    kills,
    acknowledged: sum(({ account }) => account.acknowledged),
    unanswered: sum(({ account }) => account.unanswered),
    unansweredAndRecorded: sum(({ account }) => account.unansweredAndRecorded),
    duplicates: sum(({ account }) => account.duplicates),
    missing: sum(({ account }) => account.missing.length),
    doubled: sum(({ account }) => account.doubled.length),
    unrecognised: sum(({ account }) => account.unrecognised.length),
    relations: sum(({ relations }) => relations),
    buckets: sum(({ buckets }) => buckets),
    ...watched,
    restartMilliseconds: { median, most },
    seconds,
    failures: results.flatMap(({ failures }) => failures),
  };
}
