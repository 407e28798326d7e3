import type { DatabaseSync } from "node:sqlite";
import type { ListSource, ListValue } from "../../../../generated/operator.ts";
import { escapeUnpaired } from "../../../storage/unpaired-surrogates.ts";
import { isExpired, type ListRow, toListValue } from "../list-row.ts";
import type { AddedCounts, NewListValue } from "../list-store.ts";

/** Changes the values of lists. The caller begins and ends the transaction. Times are in milliseconds since 1970. */
export interface ListWriter {
  add(list: string, source: ListSource, values: readonly NewListValue[], at: number): AddedCounts;
  /** Returns the value as it was, or undefined if it is not there. */
  remove(list: string, source: ListSource, value: string, at: number): ListValue | undefined;
  find(list: string, source: ListSource, value: string, at: number): ListValue | undefined;
  /** Whether there are values that have expired and whose end is not noted. */
  hasExpired(at: number): boolean;
  /** Notes the end of values that have expired, `limit` at most, and returns whether there were so many. */
  endExpired(at: number, limit: number): boolean;
}

export function createListWriter(connection: DatabaseSync): ListWriter {
  const readNewest = connection.prepare("SELECT newest FROM list_change WHERE id = 1");
  const writeNewest = connection.prepare("UPDATE list_change SET newest = ? WHERE id = 1");
  const select = connection.prepare("SELECT * FROM list_value WHERE list = ? AND value = ? AND source = ? AND removed_at IS NULL");
  const insert = connection.prepare(
    "INSERT INTO list_value (change, list, value, source, added_at, expires_at, note) VALUES (?, ?, ?, ?, ?, ?, ?)",
  );
  const update = connection.prepare("UPDATE list_value SET change = ?, expires_at = ?, note = ? WHERE change = ?");
  const end = connection.prepare("UPDATE list_value SET change = ?, removed_at = ? WHERE change = ?");
  const selectExpired = connection.prepare(
    "SELECT change, expires_at FROM list_value WHERE removed_at IS NULL AND expires_at <= ? ORDER BY expires_at LIMIT ?",
  );

  return {
    add: (list, source, values, at) =>
      numbering((next) => {
        const counts: AddedCounts = { added: 0, changed: 0, unchanged: 0 };
        for (const value of values) counts[addOne(next, list, source, value, at)] += 1;
        return counts;
      }),
    remove: (list, source, value, at) => {
      const row = selectRow(list, source, value);
      if (row === undefined || isExpired(row, at)) return undefined;
      numbering((next) => end.run(next(), at, row.change));
      return toListValue(row);
    },
    find: (list, source, value, at) => {
      const row = selectRow(list, source, value);
      return row === undefined || isExpired(row, at) ? undefined : toListValue(row);
    },
    hasExpired: (at) => selectExpired.get(at, 1) !== undefined,
    endExpired: (at, limit) => {
      const expired = selectExpired.all(at, limit);
      numbering((next) => {
        for (const { change, expires_at } of expired) end.run(next(), expires_at ?? null, change ?? null);
      });
      return expired.length === limit;
    },
  };

  /** Gives `work` the numbers of its changes. */
  function numbering<Result>(work: (next: () => number) => Result): Result {
    const before = Number(readNewest.get()?.newest);
    let newest = before;
    const result = work(() => {
      newest += 1;
      return newest;
    });
    if (newest > before) writeNewest.run(newest);
    return result;
  }

  function addOne(next: () => number, list: string, source: ListSource, added: NewListValue, at: number): keyof AddedCounts {
    const { expiresAt } = added;
    const note = added.note === null ? null : escapeUnpaired(added.note);
    const row = selectRow(list, source, added.value);
    if (row !== undefined && !isExpired(row, at)) {
      if (row.expires_at === expiresAt && row.note === note) return "unchanged";
      update.run(next(), expiresAt, note, row.change);
      return "changed";
    }
    if (row !== undefined) end.run(next(), row.expires_at, row.change);
    insert.run(next(), list, escapeUnpaired(added.value), source, at, expiresAt, note);
    return "added";
  }

  function selectRow(list: string, source: ListSource, value: string): ListRow | undefined {
    // The statement selects these columns.
    return select.get(list, escapeUnpaired(value), source) as ListRow | undefined;
  }
}
