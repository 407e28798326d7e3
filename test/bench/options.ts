import { Command, InvalidArgumentError, Option } from "commander";
import { GENERATORS, type GeneratorName } from "./generator.ts";

/** How the bench is run. */
export interface Options {
  rounds: number;
  /** About this long is each server measured in each round. */
  seconds: number;
  connections: number;
  /** What sends the callbacks; absent: wrk where it is installed, autocannon elsewhere. */
  generator?: GeneratorName;
  /** Callbacks after which memory is looked at; a tenth of them before. */
  memory: number;
  /** File that all rounds are written to as JSON. */
  json?: string;
  /** Whether the results are written to where the README shows them. */
  publish: boolean;
}

/** The command line of the bench. */
export function createCommand(run: (options: Options) => Promise<void>): Command {
  return new Command("npm run bench --")
    .description(
      "Measure imhook and what it is built from on 127.0.0.1: throughput, CPU time per callback, latency, event-loop delay, sizes of commits, " +
        "start-up, memory. With the defaults it takes eight to ten minutes; it needs a quiet machine.",
    )
    .option("--rounds <n>", "rounds, in each of which every server is measured once", wholeNumber(50), 5)
    .option("--seconds <n>", "seconds per server and round, beside 1 s of warm-up", wholeNumber(60), 3)
    .option("--connections <n>", "connections that send without a pause", wholeNumber(256), 32)
    .addOption(
      new Option("--generator <name>", "what sends them (default: wrk where it is installed, autocannon elsewhere)").choices(GENERATORS),
    )
    .option("--memory <n>", "callbacks after which memory is looked at", wholeNumber(100_000_000), 1_000_000)
    .option("--json <file>", "also write every round to a file")
    .option("--publish", "also write results and plot to test/bench/results", false)
    .action(run);
}

/** Parser of a count from `least` to `most`. */
export function wholeNumber(most: number, least = 1): (text: string) => number {
  return function parseCount(text) {
    const count = Number(text);
    if (!/^[0-9]{1,15}$/.test(text) || count < least || count > most)
      throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
    return count;
  };
}
