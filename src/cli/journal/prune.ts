import { Option } from "commander";
import { readConfig } from "../../config/config.ts";
import { UsageError } from "../../errors.ts";
import { isLimited, type RetentionLimits, toLimits } from "../../operator/retention/limits.ts";
import { type PruningResult, prune as pruneSteps } from "../../operator/retention/prune.ts";
import { estimatePruning } from "../../operator/retention/sqlite/estimate.ts";
import { serve } from "../../operator/retention/sqlite/pruner.ts";
import { openConnection } from "../../storage/sqlite/open-connection.ts";
import { toolCommand } from "../tool-command.ts";
import { type DataDirectory, dataDirOption, dataFiles, type JournalOptions, jsonOption, print, wholeNumber } from "./options.ts";
import { withProgress } from "./progress.ts";
import { withReadableErrors } from "./readable-errors.ts";
import { withJournal } from "./with-journal.ts";

interface PruneOptions extends JournalOptions {
  olderThan?: number;
  largerThan?: number;
  dryRun?: true;
}

/** `imhook journal prune` */
export const prune = toolCommand("prune")
  .summary("remove the oldest entries")
  .description(
    "Remove the oldest entries. The server can keep running, and the relations that follow from the entries are kept. Without a limit here, IMHOOK_RETENTION_AGE and IMHOOK_RETENTION_SIZE apply.",
  )
  .addOption(new Option("--older-than <days>", "remove entries received more than this many days ago").argParser(wholeNumber))
  .addOption(
    new Option("--larger-than <mib>", "remove entries until the journal with its other files has at most this size in MiB").argParser(
      wholeNumber,
    ),
  )
  .option("--dry-run", "print about how many entries would be removed, and remove none")
  .addOption(dataDirOption)
  .addOption(jsonOption)
  .action((options: PruneOptions) => withReadableErrors(() => run(options)));

async function run(options: PruneOptions): Promise<void> {
  const limits = limitsOf(options);
  const files = dataFiles(options);
  await withJournal(files.journal, async () => {
    const expected = estimate(files, limits);
    if (options.dryRun) return print({ wouldPrune: expected }, `about ${expected} entries would be removed\n`, options);
    const result = await pruneWithProgress(files, limits, expected);
    print(result, `${result.pruned} entries removed\n`, options);
  });
}

function limitsOf({ olderThan, largerThan }: PruneOptions): RetentionLimits {
  const isGiven = olderThan !== undefined || largerThan !== undefined;
  const { retentionAge, retentionSize } = readConfig(process.env);
  const limits = isGiven
    ? toLimits({ days: olderThan ?? null, mebibytes: largerThan ?? null })
    : toLimits({ days: retentionAge, mebibytes: retentionSize });
  if (!isLimited(limits))
    throw new UsageError("there is no limit: use --older-than or --larger-than, or set IMHOOK_RETENTION_AGE or IMHOOK_RETENTION_SIZE");
  return limits;
}

function estimate(files: DataDirectory, limits: RetentionLimits): number {
  const connection = openConnection(files.journal, { readOnly: true });
  try {
    return estimatePruning(connection, files, limits);
  } finally {
    connection.close();
  }
}

async function pruneWithProgress(files: DataDirectory, limits: RetentionLimits, expected: number): Promise<PruningResult> {
  const pruner = serve({ files, limits });
  try {
    return await withProgress("pruning", (report) =>
      pruneSteps(pruner.step, { onProgress: (pruned) => report(pruned, Math.max(expected, pruned)) }),
    );
  } finally {
    pruner.close();
  }
}
