import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { REPOSITORY, run } from "../../../support/run.ts";
import type { Verdict } from "../../suite.ts";
import { readSource } from "../mutant.ts";
import { WORK_FOLDER } from "../stryker-options.ts";
import type { Fault } from "./fault.ts";

/** What tests made of a fault. */
export interface FaultResult {
  name: string;
  /** The test that failed first, and what it said; null if none failed. */
  noticedBy: { test: string; message: string } | null;
}

/** What became of all faults. */
export interface FaultReport extends Verdict {
  faults: FaultResult[];
  seconds: number;
}

/** Of the messages of Jest. */
interface JestReport {
  testResults: { message: string; assertionResults: { status: string; fullName: string; failureMessages: string[] }[] }[];
}

const NOT_COPIED = new Set([".git", "coverage", "data", "dist", "node_modules"]);
const JEST = [
  "--no-memory-protection-keys",
  "--experimental-vm-modules",
  "--disable-warning=ExperimentalWarning",
  "node_modules/jest/bin/jest.js",
];

/**
 * Makes one mistake after another in a copy of the repository, and runs the tests that must notice it. Throws if the code of a fault is not
 * found exactly once, because the fault would then be no fault.
 */
export async function runFaults(faults: readonly Fault[], say: (line: string) => void): Promise<FaultReport> {
  const startedAt = performance.now();
  faults.forEach(applyTo);
  const copy = copyRepository();
  process.once("exit", () => rmSync(copy, { recursive: true, force: true }));
  const results: FaultResult[] = [];
  for (const fault of faults) {
    say(`fault ${results.length + 1} of ${faults.length}: ${fault.name}`);
    results.push({ name: fault.name, noticedBy: await inject(fault, copy) });
  }
  rmSync(copy, { recursive: true, force: true });
  return {
    faults: results,
    seconds: (performance.now() - startedAt) / 1000,
    failures: results.filter(({ noticedBy }) => noticedBy === null).map(({ name }) => `no test noticed: ${name}`),
  };
}

/** The source with the fault. */
export function applyTo({ name, file, text, replacement }: Fault): string {
  const [before = "", after, ...more] = readSource(file).split(text);
  if (after === undefined) throw new Error(`${name}: ${file} has no ${JSON.stringify(text)}`);
  if (more.length > 0) throw new Error(`${name}: ${file} has ${JSON.stringify(text)} more than once`);
  return `${before}${replacement}${after}`;
}

async function inject(fault: Fault, copy: string): Promise<FaultResult["noticedBy"]> {
  const tests = fault.tests.filter((path) => existsSync(join(copy, path)));
  if (tests.length === 0) throw new Error(`${fault.name}: none of its tests exists`);
  const file = join(copy, fault.file);
  writeFileSync(file, applyTo(fault));
  try {
    return await runInTurn(tests, copy);
  } finally {
    writeFileSync(file, readSource(fault.file));
  }
}

/** Runs tests until one of them fails. */
async function runInTurn([test, ...rest]: readonly string[], copy: string): Promise<FaultResult["noticedBy"]> {
  if (test === undefined) return null;
  const { code, stdout, stderr } = await run("node", [...JEST, "--json", test], { cwd: copy });
  return code === 0 ? runInTurn(rest, copy) : firstFailure(stdout, stderr);
}

function firstFailure(stdout: string, stderr: string): NonNullable<FaultResult["noticedBy"]> {
  const start = stdout.indexOf("{");
  if (start === -1) throw new Error(`Jest did not run: ${stderr}`);
  const { testResults }: JestReport = JSON.parse(stdout.slice(start));
  const failed = testResults.flatMap(({ assertionResults }) => assertionResults).find(({ status }) => status === "failed");
  const message = failed?.failureMessages[0] ?? testResults.find(({ message }) => message !== "")?.message ?? "";
  return { test: failed?.fullName ?? "the test file does not run", message: message.split("\n    at ")[0] ?? "" };
}

/** Lies inside the repository, like the sandboxes of StrykerJS, so that it is never in the way of anybody's tests. */
function copyRepository(): string {
  const parent = join(REPOSITORY, WORK_FOLDER);
  mkdirSync(parent, { recursive: true });
  const copy = mkdtempSync(join(parent, "faults-"));
  for (const name of readdirSync(REPOSITORY).filter((name) => !NOT_COPIED.has(name)))
    cpSync(join(REPOSITORY, name), join(copy, name), { recursive: true });
  symlinkSync(join(REPOSITORY, "node_modules"), join(copy, "node_modules"));
  return copy;
}
