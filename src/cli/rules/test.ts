import { Option } from "commander";
import type { Sender } from "../../../generated/operator.ts";
import { UsageError } from "../../errors.ts";
import { finish } from "../../rules/what-if/run.ts";
import { openTester, type TestOptions } from "../../rules/what-if/tester.ts";
import { resolveCommand, SENDER_NAMES } from "../../senders/registry.ts";
import { dataDirOption, type JournalOptions, jsonOption, print, wholeNumber } from "../journal/options.ts";
import { withProgress } from "../journal/progress.ts";
import { withReadableErrors } from "../journal/readable-errors.ts";
import { pastTime } from "../past-time.ts";
import { toolCommand } from "../tool-command.ts";
import { describeComparison } from "./describe-comparison.ts";
import { loadOrFail } from "./load-or-fail.ts";
import { withSource } from "./with-source.ts";

interface RulesTestOptions extends JournalOptions {
  since?: number;
  until?: number;
  sender?: Sender;
  command?: string;
  limit: number;
}

const DEFAULT_SINCE = "7d";

const DEFAULT_EXAMPLES = 5;

/** `imhook rules test` */
export const test = toolCommand("test")
  .summary("find out what rules would have decided")
  .description(
    "Run a rules file against recorded callbacks, with the lists, relations and counters of their time, and print which decisions would change. It only reads, so the server can keep running.",
  )
  .argument("<file>", "rules file")
  .addOption(
    new Option("--since <time>", "test callbacks received since this time: 30m, 12h or 7d ago, or 2026-07-01T12:00:00Z")
      .argParser(pastTime)
      .default(undefined, DEFAULT_SINCE),
  )
  .addOption(new Option("--until <time>", "test callbacks received before this time (default: now)").argParser(pastTime))
  .addOption(new Option("--sender <name>", "test callbacks of this sender only").choices(SENDER_NAMES))
  .option("--command <name>", "test callbacks of this command only")
  .addOption(new Option("--limit <number>", "most examples of each change").argParser(wholeNumber).default(DEFAULT_EXAMPLES))
  .addOption(dataDirOption)
  .addOption(jsonOption)
  .addHelpText("after", "\nExit code: 0 tested, whether decisions change or not, 1 not tested.")
  .action((file: string, options: RulesTestOptions) => withReadableErrors(() => run(file, options)));

async function run(file: string, options: RulesTestOptions): Promise<void> {
  const tested = testedOf(options);
  const rules = await loadOrFail(file);
  const comparison = await withSource(options, ({ source }) =>
    withProgress("testing", async (report) =>
      finish(await openTester(source, rules, { tested, examples: options.limit }), ({ done, total }) => report(done, total)),
    ),
  );
  print(comparison, describeComparison(file, comparison), options);
}

function testedOf({ since = pastTime(DEFAULT_SINCE), until = Date.now(), sender, command }: RulesTestOptions): TestOptions["tested"] {
  if (since >= until) throw new UsageError("--since must be before --until");
  return { since, until, ...(sender !== undefined && { sender }), ...(command !== undefined && { command: currentName(command, sender) }) };
}

/** Callbacks are recorded under the current names of their commands. */
function currentName(command: string, sender: Sender | undefined): string {
  const senders = sender === undefined ? SENDER_NAMES : [sender];
  const [current] = senders.flatMap((name) => resolveCommand(name, command) ?? []);
  if (current === undefined) throw new UsageError(`there is no command ${command}: \`imhook trigger --list\` lists them`);
  return current;
}
