import { existsSync } from "node:fs";
import { openConnection } from "../../../storage/sqlite/open-connection.ts";
import { unescapeUnpaired } from "../../../storage/unpaired-surrogates.ts";
import type { ListHistory, ListInterval, ListSource } from "../list-history.ts";

/** The history of lists in a file. */
export interface OpenListHistory extends ListHistory {
  close(): void;
}

interface Row {
  value: string;
  source: ListSource;
  added_at: number;
  ended_at: number | null;
}

/** Opens the history of the lists in the operator's file. Returns null if the file or its tables do not exist: then no list was ever kept. */
export function openListHistory(path: string): OpenListHistory | null {
  if (!existsSync(path)) return null;
  const connection = openConnection(path, { readOnly: true });
  if (connection.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'list_value'").get() === undefined) {
    connection.close();
    return null;
  }
  const select = connection.prepare(`
    SELECT value, source, added_at, coalesce(removed_at, expires_at) AS ended_at FROM list_value
    WHERE list = ? AND added_at < ? AND (ended_at IS NULL OR ended_at > ?)`);
  return { intervals, close: () => connection.close() };

  function* intervals(list: string, { since, until }: { since: number; until: number }): Generator<ListInterval> {
    // The statement selects these columns.
    for (const row of select.iterate(list, until, since) as Iterable<unknown> as Iterable<Row>)
      yield { value: unescapeUnpaired(row.value), source: row.source, addedAt: row.added_at, endedAt: row.ended_at };
  }
}
