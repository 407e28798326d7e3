import { writeFile } from "node:fs/promises";
import { Command, InvalidArgumentError, Option } from "commander";
import type { Sender } from "../../../generated/operator.ts";
import { UsageError } from "../../errors.ts";
import type { Finding } from "./check.ts";
import { showProgress } from "./progress.ts";
import { htmlReport } from "./reports/html.ts";
import { jsonReport } from "./reports/json.ts";
import { junitReport } from "./reports/junit.ts";
import { textReport } from "./reports/text.ts";
import { runChecks } from "./run-checks.ts";
import { type TargetOptions, targetsOf } from "./target.ts";
import type { OpenImForm } from "./wire.ts";

interface ConformOptions extends Omit<TargetOptions, "form"> {
  sender?: Sender;
  form: OpenImForm[];
  report: FileReport[];
  json?: true;
  only: RegExp;
  concurrency: number;
  idle: number;
}

interface FileReport {
  kind: keyof typeof FILE_REPORTS;
  path: string;
}

const FILE_REPORTS = { junit: junitReport, html: htmlReport } as const;

/** Exit codes, for a build server to tell a wrong backend from a run that did not take place. */
const SOME_FAILED = 1;
const COULD_NOT_RUN = 2;

const MILLISECONDS_PER_SECOND = 1000;

/** `imhook conform` */
export const command = new Command("conform")
  .description("Check any callback backend, in any language, against the documents and against what its senders do.")
  .argument("<url>", "address as the sender has it configured; a bare origin stands for both addresses of imhook")
  .addOption(new Option("--sender <name>", "who calls (default: what the path says)").choices(["tencent-chat", "openim"]))
  .option("--app <name>", "app id of Tencent Chat, or app name of OpenIM")
  .option("--token <token>", "token of the app with Tencent Chat; calls are signed, and unsigned ones must not get in")
  .option("--secret <secret>", "secret of the app with OpenIM; the address may hold it as well: http://name:secret@host")
  .addOption(
    new Option("--form <forms...>", "where OpenIM puts the command: in the path (3.5 on), the query (3.0 to 3.4), the body alone (2)")
      .choices(["path", "query", "bare"])
      .default(["path", "query", "bare"], "all"),
  )
  .addOption(new Option("--only <pattern>", "checks whose id matches this regular expression").argParser(toPattern).default(/(?:)/, "all"))
  .option("--concurrency <number>", "checks under way at once", toCount, 8)
  .option("--idle <seconds>", "how long an idle connection is left alone", toCount, 10)
  .addOption(
    new Option("--report <kind=file>", "also write junit=FILE or html=FILE; may be repeated").argParser(addReport).default([], "none"),
  )
  .option("--json", "print the report as JSON")
  .addHelpText(
    "after",
    `
Every example of every command is sent, under every name that its sender has
used, and then what senders may do without its being in an example. The backend
takes these calls for real ones: point this at one that may record them.

Exit code: 0 all passed, 1 some failed, 2 the checks could not run.`,
  )
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : COULD_NOT_RUN))
  .action(conform);

async function conform(url: string, options: ConformOptions): Promise<void> {
  try {
    const findings = await run(url, options);
    process.stdout.write(options.json ? jsonReport(findings) : textReport(findings));
    for (const report of options.report) await writeReport(report, findings, url);
    if (findings.some(({ result }) => result.status === "failed")) process.exitCode = SOME_FAILED;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`imhook: ${error.message}\n`);
    process.exitCode = COULD_NOT_RUN;
  }
}

async function run(url: string, { only, concurrency, idle, ...options }: ConformOptions): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const target of targetsOf(url, options)) {
    const { progress, stop } = showProgress(process.stderr);
    try {
      findings.push(...(await runChecks(target, { only, concurrency, idleMs: idle * MILLISECONDS_PER_SECOND, progress })));
    } finally {
      stop();
    }
  }
  if (findings.length === 0) throw new UsageError(`no check has an id that matches ${only.source}`);
  return findings;
}

async function writeReport({ kind, path }: FileReport, findings: Finding[], url: string): Promise<void> {
  try {
    // An address may hold a secret, and a report is passed around.
    await writeFile(path, FILE_REPORTS[kind](findings, url.replace(/\/\/[^/]*@/, "//")));
  } catch (error) {
    throw new UsageError(`the report cannot be written: ${(error as Error).message}`, { cause: error });
  }
}

function toPattern(text: string): RegExp {
  try {
    return new RegExp(text);
  } catch {
    throw new InvalidArgumentError("It must be a regular expression.");
  }
}

function toCount(text: string): number {
  if (!/^[1-9][0-9]{0,3}$/.test(text)) throw new InvalidArgumentError("It must be a whole number from 1 to 9999.");
  return Number(text);
}

function addReport(text: string, earlier: FileReport[]): FileReport[] {
  const [kind = "", ...path] = text.split("=");
  if (!isKind(kind) || path.join("=") === "")
    throw new InvalidArgumentError(`It must be ${Object.keys(FILE_REPORTS).join("=FILE or ")}=FILE.`);
  return [...earlier, { kind, path: path.join("=") }];
}

function isKind(text: string): text is FileReport["kind"] {
  return Object.hasOwn(FILE_REPORTS, text);
}
