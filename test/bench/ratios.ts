import type { WorkersRound } from "./measure-workers.ts";
import type { Report } from "./report.ts";
import { roundsOf } from "./report.ts";
import type { Measurement } from "./rounds.ts";
import type { ServerName } from "./server.ts";

/** One thing measured against another, a figure per round in which both were measured. */
export interface Ratio {
  what: string;
  figures: number[];
}

type Figure = "callbacksPerSecond" | "cpuMicrosecondsPerCallback";

/** The figures that imhook is held to: each a ratio within one run, so that the machine matters little. */
export function ratiosOf(report: Report): Ratio[] {
  return [
    ...pair(report, "imhook with journal to koa", "imhook", "koa"),
    ...pair(report, "imhook without journal to koa", "imhook-without-journal", "koa"),
    ...pair(report, "imhook with journal to openapi-backend, all operations each", "imhook", "openapi-backend-all-operations"),
    ...pair(report, "imhook with journal to openapi-backend, operations of Tencent Chat", "imhook", "openapi-backend"),
    ...pair(report, "all operations to 10", "imhook-without-journal", "imhook-ten-operations"),
    { what: "p99 at half of imhook's rate, imhook to koa", figures: arrivalRatios(report) },
    { what: "first start to first correct answer, imhook to koa", figures: divide(report.startUp.first, report.startUp.koa) },
    { what: "later start to first correct answer, imhook to koa", figures: divide(report.startUp.later, report.startUp.koa) },
    {
      what: "resident memory after all callbacks to a tenth",
      figures: [report.memory.afterAll.resident / report.memory.afterTenth.resident],
    },
    ...workerRatios(report),
  ];
}

function pair({ servers }: Report, what: string, one: ServerName, other: ServerName): Ratio[] {
  const ratio = (figure: Figure) => divide(pick(roundsOf(one, servers), figure), pick(roundsOf(other, servers), figure));
  return [
    { what: `${what}: CPU per callback`, figures: ratio("cpuMicrosecondsPerCallback") },
    { what: `${what}: callbacks/s`, figures: ratio("callbacksPerSecond") },
  ];
}

function pick(rounds: readonly Measurement[], figure: Figure): number[] {
  return rounds.map((round) => round[figure]);
}

function arrivalRatios({ arrivals }: Report): number[] {
  const p99Of = (name: ServerName) => arrivals.servers.find((server) => server.name === name)?.rounds.map(({ p99 }) => p99) ?? [];
  return divide(p99Of("imhook"), p99Of("koa"));
}

function workerRatios({ workers }: Report): Ratio[] {
  if ("skipped" in workers) return [];
  const { one, two, twoAtTwice } = workers;
  const ratio = (rounds: readonly WorkersRound[], figure: Figure) =>
    divide(
      rounds.map((round) => round[figure]),
      one.map((round) => round[figure]),
    );
  return [
    { what: "two processes to one: CPU per callback", figures: ratio(two, "cpuMicrosecondsPerCallback") },
    { what: "two processes to one: callbacks/s", figures: ratio(two, "callbacksPerSecond") },
    { what: "two processes at twice the connections to one: CPU per callback", figures: ratio(twoAtTwice, "cpuMicrosecondsPerCallback") },
    { what: "two processes at twice the connections to one: callbacks/s", figures: ratio(twoAtTwice, "callbacksPerSecond") },
  ];
}

/** Round by round. */
function divide(figures: readonly number[], by: readonly number[]): number[] {
  return figures.map((figure, round) => figure / (by[round] ?? Number.NaN));
}
