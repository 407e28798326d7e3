import type { CallAnswer } from "../../../src/callbacks/call-answer.ts";
import { createStatistics } from "../../../src/callbacks/counters/statistics.ts";
import { type CallObserver, noProgress } from "../../../src/callbacks/observer.ts";
import type { Sender } from "../../../src/callbacks/sender.ts";
import { createCallMetrics } from "../../../src/metrics/call-metrics.ts";
import { sampleRequest } from "../sample-request.ts";
import { type Spread, spreadOf } from "../statistics.ts";

/** What observing a callback costs by itself, in µs of CPU time. */
export interface ObserverCost {
  name: string;
  cpu: Spread;
}

const COMMANDS = ["C2C.CallbackBeforeSendMsg", "Sns.CallbackBlackListAdd", "Sns.CallbackFriendAdd"];
const CALLS = 500_000;

/** Calls of several commands, as the pipeline tells of them: with its three looks at the clock and the record of the call. */
export function measureObservers(sender: Sender, rounds: number): ObserverCost[] {
  const nobody: CallObserver = { answered: () => {}, recorded: () => {}, late: () => {} };
  const observers = { "the record of a call": nobody, statistics: createStatistics(), metrics: createCallMetrics([sender]) };
  const costs = Object.entries(observers).map(([name, observer]) => ({ name, observer, cpu: [] as number[] }));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { observer, cpu } of costs) {
      const cost = costOf(observer, sender);
      // The first round warms up.
      if (round > 0) cpu.push(cost);
    }
  }
  return costs.map(({ name, cpu }) => ({ name, cpu: spreadOf(cpu) }));
}

function costOf(observer: CallObserver, sender: Sender): number {
  const requests = COMMANDS.map((command) => sampleRequest(sender, command));
  const before = process.cpuUsage();
  for (let call = 0; call < CALLS; call += 1) {
    const request = requests[call % requests.length] ?? null;
    const progress = noProgress();
    progress.request = request;
    progress.identifiedAt = performance.now();
    progress.decidedAt = performance.now();
    const answer: CallAnswer = { status: 200, text: "", outcome: "allow", command: request?.command ?? null, fallback: null, error: null };
    observer.recorded(sender, "accepted");
    observer.answered({ ...progress, sender, head: request, answer, answeredAt: performance.now() });
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / CALLS;
}
