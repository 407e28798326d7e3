import { writeFile } from "node:fs/promises";
import { InvalidArgumentError, Option } from "commander";
import type { Sender } from "../../../generated/operator.ts";
import { UsageError } from "../../errors.ts";
import { describeFileProblem } from "../../file-error.ts";
import { OPENIM_FORMS, type OpenImForm } from "../../senders/openim/request.ts";
import { SENDER_NAMES } from "../../senders/registry.ts";
import { type Mask, maskUrl, secretsInUrl } from "../mask-secrets.ts";
import { type Output, withOutput } from "../output.ts";
import { toolCommand } from "../tool-command.ts";
import type { Finding } from "./check.ts";
import { showProgress } from "./progress.ts";
import { htmlReport } from "./reports/html.ts";
import { jsonReport } from "./reports/json.ts";
import { junitReport } from "./reports/junit.ts";
import { textReport } from "./reports/text.ts";
import { runChecks } from "./run-checks.ts";
import { type Target, type TargetOptions, targetsOf } from "./target.ts";

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

/** Exit codes: CI must tell a wrong backend from a run that failed. */
const SOME_FAILED = 1;
const COULD_NOT_RUN = 2;

const MILLISECONDS_PER_SECOND = 1000;

/** `imhook conform` */
export const command = toolCommand("conform")
  .description("Check any callback backend, in any language, against the OpenAPI documents and the senders' behaviour.")
  .argument("<url>", "URL that the sender is configured with; without a path, both URLs of imhook are checked")
  .addOption(new Option("--sender <name>", "sender to act as (default: as the path says)").choices(SENDER_NAMES))
  .option("--app <name>", "app id of Tencent Chat, or app name of OpenIM")
  .option("--token <token>", "token of the Tencent Chat app; calls are signed, and unsigned ones must be rejected")
  .option("--secret <secret>", "secret of the OpenIM app; it can also be in the URL: http://name:secret@host")
  .addOption(
    new Option("--form <forms...>", "where OpenIM puts the command: path (3.5 and later), query (3.0 to 3.4), bare: body only (2)")
      .choices(OPENIM_FORMS)
      .default([...OPENIM_FORMS], "all"),
  )
  .addOption(
    new Option("--only <pattern>", "run only checks whose id matches this regular expression").argParser(toPattern).default(/(?:)/, "all"),
  )
  .option("--concurrency <number>", "number of checks that run in parallel", toCount, 8)
  .option("--idle <seconds>", "how long an idle connection is left alone", toCount, 10)
  .addOption(new Option("--report <kind=file>", "also write junit=FILE or html=FILE; repeatable").argParser(addReport).default([], "none"))
  .option("--json", "print the report as JSON")
  .addHelpText(
    "after",
    `
Sends every example of every command under every name that the sender has used,
then variations that senders may send although no example shows them. To the
backend these calls are real: use one that may record them.

Exit code: 0 all passed, 1 some failed, 2 the checks could not run.`,
  )
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : COULD_NOT_RUN))
  .action(conform);

async function conform(url: string, options: ConformOptions): Promise<void> {
  try {
    await withOutput([options.token, options.secret, ...secretsInUrl(url)], (output) => runAndReport(url, options, output));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`imhook: ${error.message}\n`);
    process.exitCode = COULD_NOT_RUN;
  }
}

async function runAndReport(url: string, options: ConformOptions, output: Output): Promise<void> {
  const findings = await run(targetsOf(url, options), options, output.mask);
  output.print(options.json ? jsonReport(findings) : textReport(findings));
  for (const report of options.report) await writeReport(report, findings, maskUrl(url));
  if (findings.some(({ result }) => result.status === "failed")) process.exitCode = SOME_FAILED;
}

async function run(targets: Target[], { only, concurrency, idle }: ConformOptions, mask: Mask): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const target of targets) {
    const { progress, stop } = showProgress(process.stderr);
    try {
      findings.push(...(await runChecks(target, { only, concurrency, idleMs: idle * MILLISECONDS_PER_SECOND, mask, progress })));
    } finally {
      stop();
    }
  }
  if (findings.length === 0) throw new UsageError(`no check has an id that matches ${only.source}`);
  return findings;
}

async function writeReport({ kind, path }: FileReport, findings: Finding[], url: string): Promise<void> {
  try {
    await writeFile(path, FILE_REPORTS[kind](findings, url));
  } catch (error) {
    throw new UsageError(`cannot write the report: ${describeFileProblem(path, error)}`, { cause: error });
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
