import type { DatabaseSync } from "node:sqlite";
import type { Page, PageRequest } from "../../../journal/list-query.ts";
import { type CountRow, toStoredCount } from "../count-row.ts";
import type { StoredCount } from "../counter-store.ts";

/** Last row of a page: number of the table, window, latest time, id. */
type Place = [number, number, number, number];

const START: Place = [0, 0, 0, 0];

const ORDER = "WHERE (length, latest, id) > (?, ?, ?) ORDER BY length, latest, id LIMIT ?";

/** Returns a function that lists what is stored: each table by window and time. A page is of one table. */
export function createListCounts(connection: DatabaseSync): (page: PageRequest) => Page<StoredCount> {
  const tables = [
    connection.prepare(`SELECT id, counter, length, NULL AS key, value, latest, times FROM series ${ORDER}`),
    connection.prepare(`SELECT id, counter, length, key, value, latest, NULL AS times FROM different_value ${ORDER}`),
  ];
  return function listCounts({ limit, cursor }) {
    const [table, ...after]: Place = cursor === undefined ? START : JSON.parse(cursor);
    // The statements select these columns.
    const rows = tables[table]?.all(...after, limit) as unknown as CountRow[];
    return { items: rows.map(toStoredCount), next: nextOf(table, rows, limit) };
  };

  function nextOf(table: number, rows: CountRow[], limit: number): string | null {
    const last = rows.at(-1);
    if (last !== undefined && rows.length === limit) return JSON.stringify([table, last.length, last.latest, last.id] satisfies Place);
    return table + 1 < tables.length ? JSON.stringify([table + 1, 0, 0, 0] satisfies Place) : null;
  }
}
