import { readConfig } from "../../config/config.ts";
import { settings } from "../../config/settings.ts";
import { UsageError } from "../../errors.ts";
import { openExplainer } from "../../rules/what-if/explainer.ts";
import { finish } from "../../rules/what-if/run.ts";
import { dataDirOption, type JournalOptions, jsonOption, print } from "../journal/options.ts";
import { withProgress } from "../journal/progress.ts";
import { withReadableErrors } from "../journal/readable-errors.ts";
import { toolCommand } from "../tool-command.ts";
import { describeExplanation } from "./describe-explanation.ts";
import { loadOrFail } from "./load-or-fail.ts";
import { withSource } from "./with-source.ts";

interface ExplainOptions extends JournalOptions {
  rules?: string;
}

/** `imhook rules explain` */
export const explain = toolCommand("explain")
  .summary("show what each rule makes of a callback")
  .description(
    "Show the condition of each rule with what it sees of a recorded callback, with the lists, relations and counters of its time; who decided it, and which rule would. It only reads, so the server can keep running.",
  )
  .argument("<entry>", "id of the callback's entry")
  .option("--rules <file>", `rules file (default: ${settings.rules.variable})`)
  .addOption(dataDirOption)
  .addOption(jsonOption)
  .action((entry: string, options: ExplainOptions) => withReadableErrors(() => run(entry, options)));

async function run(id: string, options: ExplainOptions): Promise<void> {
  const path = options.rules ?? readConfig(process.env).rules;
  if (path === null) throw new UsageError(`there are no rules: use --rules, or set ${settings.rules.variable}`);
  const rules = await loadOrFail(path);
  const explanation = await withSource(options, async ({ source, name }) => {
    const found = await withProgress("reading", async (report) =>
      finish(await openExplainer(source, rules, id), ({ done, total }) => report(done, total)),
    );
    if (found === null) throw new UsageError(`there is no entry ${id} in ${name}: it may have been pruned`);
    return found;
  });
  print(explanation, describeExplanation(path, explanation), options);
}
