import type { DatabaseSync } from "node:sqlite";
import type { SeenCommand, SeenCommands, SeriesFilter } from "../series.ts";
import { type Seen, UNKNOWN_COMMAND } from "../tally-entries.ts";

export interface SeenTable {
  /** The caller begins and ends the transaction. */
  add(seen: Seen): void;
  read(filter: Omit<SeriesFilter, "command">): SeenCommands;
  /** Returns the receipt of the oldest callback that is counted; null if there is none. */
  countedSince(): number | null;
}

export function createSeenTable(connection: DatabaseSync): SeenTable {
  const upsert = connection.prepare(`
    INSERT INTO seen_command (sender, app, command, count, quarantined, first_at, last_at) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET count = count + excluded.count, quarantined = quarantined + excluded.quarantined,
      first_at = min(first_at, excluded.first_at), last_at = max(last_at, excluded.last_at)`);
  const select = connection.prepare(`
    SELECT sender, nullif(command, '${UNKNOWN_COMMAND}') AS command, sum(count) AS count, sum(quarantined) AS quarantined,
      min(first_at) AS firstAt, max(last_at) AS lastAt
    FROM seen_command WHERE (:sender IS NULL OR sender = :sender) AND (:app IS NULL OR app = :app)
    GROUP BY sender, seen_command.command ORDER BY sender, seen_command.command`);
  const selectSince = connection.prepare("SELECT min(first_at) AS since FROM seen_command");
  const countedSince = () => (selectSince.get()?.since ?? null) as number | null;

  return {
    add: ({ sender, app, command, count, quarantined, firstAt, lastAt }) =>
      void upsert.run(sender, app, command, count, quarantined, firstAt, lastAt),
    read: ({ sender, app }) => ({
      countedSince: countedSince(),
      // The statement selects these columns.
      commands: select.all({
        sender: sender ?? null,
        app: app ?? null,
      }) as unknown as SeenCommand[],
    }),
    countedSince,
  };
}
