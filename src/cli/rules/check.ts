import type { RuleFault } from "../../rules/fault.ts";
import { describeFault } from "../../server/rules/describe-faults.ts";
import { jsonOption, print } from "../journal/options.ts";
import { toolCommand } from "../tool-command.ts";
import { describeSummary } from "./describe-summary.ts";
import { readSummary } from "./read-summary.ts";

/** `imhook rules check` */
export const check = toolCommand("check")
  .summary("find every fault in a rules file")
  .description("Check a rules file and its list files. It needs neither settings nor a running server.")
  .argument("<file>", "rules file")
  .addOption(jsonOption)
  .addHelpText("after", "\nExit code: 0 no fault found, 1 faults found.")
  .action(async (file: string, options: { json?: true }) => {
    const { summary, faults } = await readSummary(file);
    print({ file, faults, summary }, summary === null ? describeFaults(faults) : describeSummary(file, summary), options);
    if (faults.length > 0) process.exitCode = 1;
  });

function describeFaults(faults: readonly RuleFault[]): string {
  return faults.map((fault) => `${describeFault(fault)}\n`).join("");
}
