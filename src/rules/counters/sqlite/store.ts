import type { Page, PageRequest } from "../../../journal/list-query.ts";
import { lowerThreadPriority } from "../../../storage/lower-thread-priority.ts";
import { openDerivedFile } from "../../../storage/sqlite/derived-file.ts";
import { createReadPages, createReleasePages, surplusOf } from "../../../storage/sqlite/free-pages.ts";
import { createTransactions } from "../../../storage/sqlite/open-connection.ts";
import { escapeUnpaired } from "../../../storage/unpaired-surrogates.ts";
import type { Counted, StoredCount } from "../counter-store.ts";
import { groupTimes } from "../group-times.ts";
import { createListCounts } from "./list-counts.ts";
import { COUNTERS_SCHEMA } from "./schema.ts";
import { createAddStored } from "./series-table.ts";

/** Procedures of the thread that keeps what was counted. */
export interface CounterThread {
  position(): number | null;
  reset(positions: { from: number | null; to: number }): void;
  apply(call: { counted: readonly Counted[]; after: number; through: number }): void;
  list(page: PageRequest): Page<StoredCount>;
  close(): void;
}

export interface CounterThreadOptions {
  path: string;
  /** Most rows that are kept. */
  limit: number;
}

/** Pages that a call returns to the disk. */
const PAGES_PER_CALL = 64;

/** Opens what was counted in the file `path`. */
export function serve({ path, limit }: CounterThreadOptions): CounterThread {
  lowerThreadPriority();
  const connection = openDerivedFile(path, COUNTERS_SCHEMA);
  const inTransaction = createTransactions(connection);
  const readPosition = connection.prepare("SELECT position FROM cursor WHERE id = 1");
  const writePosition = connection.prepare("UPDATE cursor SET position = ? WHERE id = 1");
  const addStored = createAddStored(connection);
  const addValue = connection.prepare(`
    INSERT INTO different_value (counter, length, key, value, latest) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET latest = max(latest, excluded.latest)`);
  const tables = ["series", "different_value"].map((table) => ({
    countRows: connection.prepare(`SELECT count(*) AS "rows" FROM ${table}`),
    forget: connection.prepare(`DELETE FROM ${table} WHERE length = ? AND latest <= ?`),
    forgetOldest: connection.prepare(`DELETE FROM ${table} WHERE id IN (SELECT id FROM ${table} ORDER BY latest LIMIT ?)`),
    selectLengths: connection.prepare(`SELECT DISTINCT length FROM ${table}`),
  }));
  const readPages = createReadPages(connection);
  const releasePages = createReleasePages(connection, inTransaction);
  const position = () => (readPosition.get()?.position ?? null) as number | null;
  let newest = 0;

  return {
    position,
    reset: ({ from, to }) =>
      inTransaction(() => {
        if (position() !== from) return;
        connection.exec("DELETE FROM series; DELETE FROM different_value");
        writePosition.run(to);
      }),
    apply: ({ counted, after, through }) => {
      inTransaction(() => {
        if (position() !== after) return;
        for (const { of, times } of groupTimes(counted)) addStored(of, times);
        for (const { counter, window, key, value, at } of counted)
          if (key !== null) addValue.run(escapeUnpaired(counter), window, escapeUnpaired(key), escapeUnpaired(value), at);
        newest = counted.reduce((latest, { at }) => Math.max(latest, at), newest);
        forget();
        writePosition.run(through);
      });
      releasePages(Math.min(PAGES_PER_CALL, surplusOf(readPages())));
    },
    list: createListCounts(connection),
    close: () => connection.close(),
  };

  /** Forgets what has left its window by the time of the newest entry, and what is too much. */
  function forget(): void {
    for (const { countRows, forget, forgetOldest, selectLengths } of tables) {
      for (const { length } of selectLengths.all()) forget.run(Number(length), newest - Number(length));
      const surplus = Number(countRows.get()?.rows) - limit;
      if (surplus > 0) forgetOldest.run(surplus);
    }
  }
}
