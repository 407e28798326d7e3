import { writeFile } from "node:fs/promises";
import { type Command, InvalidArgumentError, Option } from "commander";
import { UsageError } from "../../errors.ts";
import { describeFileProblem } from "../../file-error.ts";
import { DECIDER_DEFAULTS } from "../../rules/file/schema.ts";
import { OPENIM_FORMS, type OpenImForm } from "../../senders/openim/request.ts";
import { SENDER_NAMES } from "../../senders/registry.ts";
import { maskUrl, secretsInUrl } from "../mask-secrets.ts";
import { type Output, withOutput } from "../output.ts";
import { toolCommand } from "../tool-command.ts";
import type { Finding } from "./check.ts";
import { htmlReport } from "./reports/html.ts";
import { jsonReport } from "./reports/json.ts";
import { junitReport } from "./reports/junit.ts";
import { textReport } from "./reports/text.ts";
import { type CheckOptions, whatToCheck } from "./what-to-check.ts";

interface ConformOptions extends CheckOptions {
  form: OpenImForm[];
  report: FileReport[];
  json?: true;
}

interface FileReport {
  kind: keyof typeof FILE_REPORTS;
  path: string;
}

const FILE_REPORTS = { junit: junitReport, html: htmlReport } as const;

/** Exit codes: CI must tell a wrong backend from a run that failed. */
const SOME_FAILED = 1;
const COULD_NOT_RUN = 2;

const LONGEST_TIMEOUT_MS = 60_000;

/** `imhook conform` */
export const command = toolCommand("conform")
  .description("Check any callback backend, or any decider, in any language, against the OpenAPI documents and the senders' behaviour.")
  .argument("[url]", "URL that the sender is configured with; without a path, both URLs of imhook are checked")
  .option("--decider <url>", "check a decider at this URL, as in the rules file, instead of a callback backend")
  .addOption(new Option("--sender <name>", "sender to act as (default: as the path says)").choices(SENDER_NAMES))
  .option("--app <name>", "app id of Tencent Chat, or app name of OpenIM")
  .option("--token <token>", "token of the Tencent Chat app; calls are signed, and unsigned ones must be rejected")
  .option(
    "--secret <secret>",
    "secret of the OpenIM app, which can also be in the URL: http://name:secret@host; or of the decider: whsec_…",
  )
  .addOption(
    new Option("--form <forms...>", "where OpenIM puts the command: path (3.5 and later), query (3.0 to 3.4), bare: body only (2)")
      .choices(OPENIM_FORMS)
      .default([...OPENIM_FORMS], "all"),
  )
  .addOption(
    new Option("--only <pattern>", "run only checks whose id matches this regular expression").argParser(toPattern).default(/(?:)/, "all"),
  )
  .option("--concurrency <number>", "number of checks that run in parallel", toCount, 8)
  .option("--timeout <ms>", "time that a decider has for an answer", toTimeout, DECIDER_DEFAULTS.timeout)
  .option("--idle <seconds>", "how long an idle connection is left alone", toCount, 10)
  .addOption(new Option("--report <kind=file>", "also write junit=FILE or html=FILE; repeatable").argParser(addReport).default([], "none"))
  .option("--json", "print the report as JSON")
  .addHelpText(
    "after",
    `
Sends every example of every command under every name that the sender has used,
then variations that senders may send although no example shows them. To the
backend these calls are real: use one that may record them.

With --decider, asks about every example of every before-command, as a rule with
\`ask\` does. Each answer must come in time, match the document, and make a reply
that the sender takes. With --secret, questions are signed, and others must be
rejected. --sender, --app, --token and --form are for callback backends.

Exit code: 0 all passed, 1 some failed, 2 the checks could not run.`,
  )
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : COULD_NOT_RUN))
  .action(conform);

async function conform(url: string | undefined, options: ConformOptions, command: Command): Promise<void> {
  try {
    const { token, secret, decider } = options;
    const secrets = [token, secret, secret?.replace(/^whsec_/, ""), ...secretsInUrl(url), ...secretsInUrl(decider)];
    await withOutput(secrets, (output) => runAndReport(url, options, { output, command }));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`imhook: ${error.message}\n`);
    process.exitCode = COULD_NOT_RUN;
  }
}

async function runAndReport(
  url: string | undefined,
  options: ConformOptions,
  { output, command }: { output: Output; command: Command },
): Promise<void> {
  const checked = whatToCheck(url, options, (option) => command.getOptionValueSource(option) === "cli");
  const findings = await checked.run(output.mask);
  if (findings.length === 0) throw new UsageError(`no check has an id that matches ${options.only.source}`);
  output.print(options.json ? jsonReport(findings) : textReport(findings));
  for (const report of options.report) await writeReport(report, findings, maskUrl(checked.url));
  if (findings.some(({ result }) => result.status === "failed")) process.exitCode = SOME_FAILED;
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

function toTimeout(text: string): number {
  if (!/^[1-9][0-9]{0,4}$/.test(text) || Number(text) > LONGEST_TIMEOUT_MS)
    throw new InvalidArgumentError(`It must be a whole number of milliseconds from 1 to ${LONGEST_TIMEOUT_MS}.`);
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
