import { type Kysely, sql } from "kysely";
import { type ChangeRow, toChange } from "../list-row.ts";
import type { ListChanges } from "../list-store.ts";

export interface ListChangesOptions {
  kysely: Kysely<unknown>;
  /** Called when nothing is read any more. */
  close?(): Promise<void>;
}

/** Follows the lists of all instances. Numbers are in the order of commits: whoever has read a change has read all before it. */
export function openListChanges({ kysely, close = async () => {} }: ListChangesOptions): ListChanges {
  return {
    newest: async () => {
      const { rows } = await sql<{ newest: number }>`SELECT newest FROM imhook.list_change WHERE id = 1`.execute(kysely);
      return rows[0]?.newest ?? 0;
    },
    presentAfter: async (number, limit) => {
      const { rows } = await sql<ChangeRow>`
        SELECT change, list, value, source, expires_at, removed_at FROM imhook.list_value
        WHERE change > ${number} AND removed_at IS NULL ORDER BY change LIMIT ${limit}`.execute(kysely);
      return rows.map(toChange);
    },
    changesAfter: async (number, limit) => {
      const { rows } = await sql<ChangeRow>`
        SELECT change, list, value, source, expires_at, removed_at FROM imhook.list_value
        WHERE change > ${number} ORDER BY change LIMIT ${limit}`.execute(kysely);
      return rows.map(toChange);
    },
    close,
  };
}
