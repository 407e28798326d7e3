import { Command } from "commander";
import { dataDirOption, dataFiles, type JournalOptions, jsonOption, print } from "./options.ts";
import { withProgress } from "./progress.ts";
import { withReadableErrors } from "./readable-errors.ts";
import type { Verification } from "./verify/verification.ts";
import { verifyJournal } from "./verify/verify-journal.ts";

/** `imhook journal verify` */
export const verify = new Command("verify")
  .summary("look for damage and loss")
  .description(
    "Read the whole journal and look for damage and loss: pages, entries, the index, and whether every relation follows from the entries. It reads one state of the journal, also while the server writes; until it ends the log grows. Exits with 1 where there is a fault.",
  )
  .addOption(dataDirOption)
  .addOption(jsonOption)
  .action(async (options: JournalOptions) => {
    const files = dataFiles(options);
    const verification = await withReadableErrors(() => withProgress("verifying", (tell) => verifyJournal(files, tell)));
    print(verification, inWords(files.journal, verification), options);
    if (verification.faultCount > 0) process.exitCode = 1;
  });

function inWords(journal: string, { entries, prunedThrough, relations, faults, faultCount }: Verification): string {
  const pruned = prunedThrough === 0 ? "" : `, those up to position ${prunedThrough} pruned`;
  const compared = relations === null ? "relations not compared" : `${relations} relations`;
  const unlisted = faultCount > faults.length ? [`and ${faultCount - faults.length} more`] : [];
  const found = faultCount === 0 ? "no fault" : `${faultCount} ${faultCount === 1 ? "fault" : "faults"}`;
  return [
    `${journal}: ${entries} entries${pruned}, ${compared}: ${found}`,
    ...faults.map(({ message }) => `  ${message}`),
    ...unlisted,
    "",
  ].join("\n");
}
