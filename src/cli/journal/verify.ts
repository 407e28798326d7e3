import { serverOf } from "../../storage/postgres/database-error.ts";
import { toolCommand } from "../tool-command.ts";
import { KEPT_NAMES } from "./kept-files.ts";
import { type DataDirectory, dataDirOption, type JournalOptions, type JournalPlace, jsonOption, placeOf, print } from "./options.ts";
import { type ReportProgress, withProgress } from "./progress.ts";
import { withReadableErrors } from "./readable-errors.ts";
import { findKeptProblems } from "./verify/kept-problems.ts";
import { MOST_LISTED, type Verification } from "./verify/verification.ts";
import { verifyDatabase } from "./verify/verify-database.ts";
import { verifyJournal } from "./verify/verify-journal.ts";
import { withDatabase } from "./with-database.ts";

/** `imhook journal verify` */
export const verify = toolCommand("verify")
  .summary("check for damage and loss")
  .description(
    "Check the whole journal for damage and loss: pages, entries, the index, whether relations and series follow from the entries, and the pages of lists, reviews, the audit log, destinations and deliveries. It reads one snapshot while the server keeps running; until it ends, the write-ahead log grows. Of a database, it checks the same, apart from the pages, which the database checks itself.",
  )
  .addOption(dataDirOption)
  .addOption(jsonOption)
  .addHelpText("after", "\nExit code: 0 no problem found, 1 problems found.")
  .action(async (options: JournalOptions) => {
    const place = placeOf(options);
    const name = "files" in place ? place.files.journal : serverOf(place.database);
    const verification = await withReadableErrors(() => withProgress("verifying", (report) => verifyAt(place, report)));
    print(verification, describe(name, verification), options);
    if (verification.faultCount > 0) process.exitCode = 1;
  });

function verifyAt(place: JournalPlace, report: ReportProgress): Promise<Verification> {
  if ("files" in place) return verifyAll(place.files, report);
  return withDatabase(place.database, (kysely) => verifyDatabase(kysely, report));
}

async function verifyAll(files: DataDirectory, report: ReportProgress): Promise<Verification> {
  const verification = await verifyJournal(files, report);
  const problems = (await Promise.all(KEPT_NAMES.map((name) => findKeptProblems(name, files[name])))).flat();
  return {
    ...verification,
    faults: [...verification.faults, ...problems].slice(0, MOST_LISTED),
    faultCount: verification.faultCount + problems.length,
  };
}

function describe(journal: string, { entries, prunedThrough, relations, faults: problems, faultCount: count }: Verification): string {
  const pruned = prunedThrough === 0 ? "" : `, entries up to position ${prunedThrough} pruned`;
  const compared = relations === null ? "relations not compared" : `${relations} relations`;
  const unlisted = count > problems.length ? [`and ${count - problems.length} more`] : [];
  const found = count === 0 ? "no problems" : `${count} ${count === 1 ? "problem" : "problems"}`;
  return [
    `${journal}: ${entries} entries${pruned}, ${compared}: ${found}`,
    ...problems.map(({ message }) => `  ${message}`),
    ...unlisted,
    "",
  ].join("\n");
}
