import { existsSync } from "node:fs";
import { openConnection } from "../../../storage/sqlite/open-connection.ts";
import type { ListInterval } from "../../lists/list-store.ts";
import { createSelectIntervals } from "../../lists/sqlite/list-values.ts";
import type { ListHistory } from "../moving-list.ts";

/** The history of lists in a file. */
export interface OpenListHistory extends ListHistory {
  close(): void;
}

const INTERVALS_PER_PAGE = 10_000;

/** Opens the history of the lists in the operator's file. Returns null if the file or its tables do not exist: then no list was ever kept. */
export function openListHistory(path: string): OpenListHistory | null {
  if (!existsSync(path)) return null;
  const connection = openConnection(path, { readOnly: true });
  if (connection.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'list_value'").get() === undefined) {
    connection.close();
    return null;
  }
  const select = createSelectIntervals(connection);
  const selectFirst = connection.prepare("SELECT min(added_at) AS first FROM list_value WHERE list = ?");
  return {
    intervals,
    firstKnown: (list) => {
      const { first = null } = selectFirst.get(list) ?? {};
      return first === null ? null : Number(first);
    },
    close: () => connection.close(),
  };

  function* intervals(list: string, times: { since: number; until: number }): Generator<ListInterval> {
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = select(list, times, { limit: INTERVALS_PER_PAGE, ...(cursor !== undefined && { cursor }) });
      yield* page.items;
      cursor = page.next;
    }
  }
}
