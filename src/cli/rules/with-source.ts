import type { PastSource } from "../../rules/what-if/past-source.ts";
import { createSource } from "../../rules/what-if/postgres/open-source.ts";
import { openSource } from "../../rules/what-if/sqlite/open-source.ts";
import { serverOf } from "../../storage/postgres/database-error.ts";
import { type JournalOptions, placeOf } from "../journal/options.ts";
import { withDatabase } from "../journal/with-database.ts";
import { withJournal } from "../journal/with-journal.ts";

/** Something recorded to read, and how messages call it. */
interface Recorded {
  source: PastSource;
  name: string;
}

/** Runs `work`, which closes the source, on what was recorded in the directory of --data-dir, or where the settings say. */
export async function withSource<Result>(options: JournalOptions, work: (recorded: Recorded) => Promise<Result>): Promise<Result> {
  const place = placeOf(options);
  if ("database" in place)
    return withDatabase(place.database, (kysely) =>
      // The connection is closed with all of its work.
      work({ source: createSource({ kysely, close: async () => {} }), name: `database ${serverOf(place.database)}` }),
    );
  const { files } = place;
  return withJournal(files.journal, () => work({ source: openSource(files), name: files.journal }));
}
