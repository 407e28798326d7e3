import { Command, InvalidArgumentError } from "commander";
import { USUAL } from "./plan-at.ts";

/** As the command line gives them. */
export interface PlanOptions {
  /** Absent: several rates beside each other. */
  rate?: number;
  before: number;
  mean: number;
  body: number;
  days: number;
  zones: number;
  perZone: number;
  p99: number;
  price?: number;
  costs?: string;
  json: boolean;
}

const MOST_RATE = 1e7;

export function createCommand(run: (options: PlanOptions) => Promise<void>): Command {
  return new Command("npm run plan --")
    .description(
      "Plan imhook over PostgreSQL for a load: instances, CPU, database size, write rate, connections, latency and cost, from measured costs. " +
        "Every figure rests on the assumptions and the costs that are printed below it. Measure your own machine with " +
        "`npm run bench:cluster -- --json > FILE`, and pass it with --costs.",
    )
    .option("--rate <n>", "callbacks per second at the peak (default: 1,000 to 1,000,000 beside each other)", numberBetween(1, MOST_RATE))
    .option("--before <share>", "share of callbacks that ask for a decision", numberBetween(0, 1), USUAL.beforeShare)
    .option("--mean <share>", "mean load over a day, as a share of the peak", numberBetween(0.001, 1), USUAL.meanShare)
    .option("--body <bytes>", "mean bytes of a body", numberBetween(1, 1e8), USUAL.bodyBytes)
    .option("--days <n>", "days for which callbacks are kept", numberBetween(0.01, 36_500), USUAL.daysKept)
    .option("--zones <n>", "zones; one may fail", wholeBetween(1, 100), USUAL.zones)
    .option("--per-zone <n>", "least instances per zone and database", wholeBetween(1, 1000), USUAL.instancesPerZone)
    .option("--p99 <ms>", "wanted from arrival to answer", numberBetween(1, 60_000), USUAL.p99)
    .option("--price <money>", "price of a core per hour, for the cost per million callbacks", numberBetween(0, 1000))
    .option("--costs <file>", "measured costs: a report of bench:cluster (default: those that are checked in)")
    .option("--json", "print the figures as JSON", false)
    .action(run);
}

function numberBetween(least: number, most: number): (text: string) => number {
  return function parseNumber(text) {
    const number = Number(text);
    if (text.trim() === "" || !(number >= least && number <= most))
      throw new InvalidArgumentError(`It must be a number from ${least} to ${most}.`);
    return number;
  };
}

function wholeBetween(least: number, most: number): (text: string) => number {
  const parseNumber = numberBetween(least, most);
  return function parseWhole(text) {
    const number = parseNumber(text);
    if (!Number.isInteger(number)) throw new InvalidArgumentError("It must be a whole number.");
    return number;
  };
}
