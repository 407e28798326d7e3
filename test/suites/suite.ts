import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { Command, InvalidArgumentError } from "commander";

const PAUSE_MS = 2000;

/** What every suite finds out beside its own figures. */
export interface Verdict {
  /** What did not hold, one line each; empty where all did. */
  failures: string[];
}

/** A suite as its main.ts runs it. */
export interface Suite<Options, Report extends Verdict> {
  /** `say` tells a person how far it is. */
  run(options: Options, say: (line: string) => void): Promise<Report>;
  /** The report as text for a terminal. */
  render(report: Report): string;
}

/** A command line with the options that all suites share. */
export function createCommand(name: string, description: string): Command {
  return new Command(`npm run ${name} --`).description(description).option("--json", "print the figures as JSON", false);
}

/** Runs a suite as its command line says. Ends with status 1 where something did not hold. */
export async function main<Options, Report extends Verdict>(command: Command, suite: Suite<Options, Report>): Promise<void> {
  // An interrupted suite, too, ends its processes and removes its files, which happens on exit.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
  command.action(async () => {
    const { json, ...options } = command.opts<Options & { json: boolean }>();
    const report = await suite.run(options as Options, createTeller());
    const failures = report.failures.map((failure) => `FAILED: ${failure}\n`).join("");
    process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : `${suite.render(report)}${failures}`);
    if (report.failures.length > 0) process.exitCode = 1;
  });
  try {
    await command.parseAsync();
  } catch (error) {
    process.stderr.write(`${inspect(error)}\n`);
    process.exit(1);
  }
}

/** Writes lines to standard error, at most one in two seconds. */
function createTeller(): (line: string) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  return function tell(line) {
    if (performance.now() - toldAt < PAUSE_MS) return;
    toldAt = performance.now();
    process.stderr.write(`${line}\n`);
  };
}

/** Parser of a number from `least` to `most`. */
export function numberFrom(least: number, most: number): (text: string) => number {
  return function parseNumber(text) {
    const number = Number(text);
    if (!/^[0-9]{1,10}(\.[0-9]{1,3})?$/.test(text) || number < least || number > most)
      throw new InvalidArgumentError(`It must be a number from ${least} to ${most}.`);
    return number;
  };
}

/** A seed that nobody gave. */
export function randomSeed(): number {
  return 1 + Math.floor(Math.random() * (2 ** 31 - 1));
}

/** Lends `work` a folder that is gone afterwards. */
export async function withFolder<Result>(name: string, work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), `imhook-${name}-`));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
