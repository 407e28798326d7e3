import { Option } from "commander";
import type { Kysely } from "kysely";
import { readConfig } from "../../config/config.ts";
import { UsageError } from "../../errors.ts";
import { isLimited, type RetentionLimits, toLimits } from "../../operator/retention/limits.ts";
import { estimatePruning as estimateInDatabase } from "../../operator/retention/postgres/estimate.ts";
import { createSteps } from "../../operator/retention/postgres/steps.ts";
import { prune as pruneSteps } from "../../operator/retention/prune.ts";
import { estimatePruning } from "../../operator/retention/sqlite/estimate.ts";
import { serve } from "../../operator/retention/sqlite/pruner.ts";
import { openConnection } from "../../storage/sqlite/open-connection.ts";
import { toolCommand } from "../tool-command.ts";
import { type DataDirectory, dataDirOption, type JournalOptions, jsonOption, placeOf, print, wholeNumber } from "./options.ts";
import { withProgress } from "./progress.ts";
import { withReadableErrors } from "./readable-errors.ts";
import { withDatabase } from "./with-database.ts";
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
  const place = placeOf(options);
  if ("database" in place) return withDatabase(place.database, (kysely) => pruneDatabase(kysely, limits, options));
  const { files } = place;
  await withJournal(files.journal, async () => {
    const pruner = serve({ files, limits });
    try {
      await pruneWithProgress(pruner.step, estimate(files, limits), options);
    } finally {
      pruner.close();
    }
  });
}

/** Beside the instance that prunes by the settings: each takes the entries that the other has left. */
async function pruneDatabase(kysely: Kysely<unknown>, limits: RetentionLimits, options: PruneOptions): Promise<void> {
  const { duplicateWindow } = readConfig(process.env);
  const step = createSteps(kysely, { limits, duplicateWindow });
  await pruneWithProgress(step, await estimateInDatabase(kysely, limits), options);
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

async function pruneWithProgress(step: Parameters<typeof pruneSteps>[0], expected: number, options: PruneOptions): Promise<void> {
  if (options.dryRun) return print({ wouldPrune: expected }, `about ${expected} entries would be removed\n`, options);
  const result = await withProgress("pruning", (report) =>
    pruneSteps(step, { onProgress: (pruned) => report(pruned, Math.max(expected, pruned)) }),
  );
  print(result, `${result.pruned} entries removed\n`, options);
}
