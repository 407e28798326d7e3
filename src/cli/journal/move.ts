import { Option } from "commander";
import { toolCommand } from "../tool-command.ts";
import { describeMove, type Moved, moveJournal } from "./move/move-journal.ts";
import { type Place, placesOf } from "./move/places.ts";
import { openPostgresSource, openPostgresTarget } from "./move/postgres-side.ts";
import type { MoveSource, MoveTarget } from "./move/side.ts";
import { openSqliteSource, openSqliteTarget } from "./move/sqlite-side.ts";
import { type JournalOptions, jsonOption, print } from "./options.ts";
import { withReadableErrors } from "./readable-errors.ts";

interface MoveOptions extends Pick<JournalOptions, "json"> {
  from?: string;
  to?: string;
  force?: boolean;
  dryRun?: boolean;
}

/** `imhook journal move` */
export const move = toolCommand("move")
  .summary("move the journal to a database, or back to files")
  .description(
    "Move the journal between a data directory and a PostgreSQL database, either way: entries with their positions, late decisions, recoveries, keys of repeats, lists with their history, reviews, the audit log, and destinations with their deliveries, replays and notices. Stop imhook first; the source stays as it is. Relations, series and index are rebuilt at the next start, and who is signed in signs in again. A move that was interrupted goes on when it is run again, and at the end both sides are read and compared.",
  )
  .addOption(new Option("--from <place>", "data directory, URL of the database, or @ and a file with the URL"))
  .addOption(new Option("--to <place>", "the same; what is left out comes from IMHOOK_DATABASE or IMHOOK_DATA_DIR"))
  .option("--force", "go on although instances seem to use the database")
  .option("--dry-run", "print what would be moved, and move nothing")
  .addOption(jsonOption)
  .addHelpText("after", "\nA URL on the command line shows its password to other users of the machine.\nPrefer IMHOOK_DATABASE or a file.")
  .action((options: MoveOptions) => withReadableErrors(() => run(options)));

async function run(options: MoveOptions): Promise<void> {
  const { dryRun = false } = options;
  const { from, to } = placesOf(options);
  await using opened = new AsyncDisposableStack();
  const source = await openSource(from, options);
  opened.defer(source.close);
  const target = await openTarget(to, options);
  opened.defer(target.close);
  const moved = await (dryRun ? describeMove(source, target) : moveJournal(source, target));
  print(moved, describe(moved), options);
}

function openSource(place: Place, { force = false }: MoveOptions): Promise<MoveSource> {
  return "url" in place ? openPostgresSource({ ...place, force }) : openSqliteSource(place.directory);
}

function openTarget(place: Place, { force = false, dryRun = false }: MoveOptions): Promise<MoveTarget> {
  return "url" in place ? openPostgresTarget({ ...place, force, dryRun }) : openSqliteTarget(place.directory, { dryRun });
}

function describe({ from, to, entries, prunedThrough, alreadyThere, tables, digest }: Moved): string {
  const pruned = prunedThrough === 0 ? "" : `, entries up to position ${prunedThrough} pruned`;
  const resumed = alreadyThere === 0 ? "" : `, ${alreadyThere} of them before`;
  const did = digest === null ? "would be moved" : "moved";
  const others = Object.entries(tables).map(([name, rows]) => `  ${name}: ${rows}`);
  const compared = digest === null ? [] : [`Both sides are equal. Digest of the entries: ${digest}`];
  return [`${from} to ${to}: ${entries} entries ${did}${resumed}${pruned}`, ...others, ...compared, ""].join("\n");
}
