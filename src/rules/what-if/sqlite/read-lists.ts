import { existsSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { openConnection } from "../../../storage/sqlite/open-connection.ts";
import type { ListInterval } from "../../lists/list-store.ts";
import { createSelectIntervals } from "../../lists/sqlite/list-values.ts";
import type { KnownList } from "../moving-list.ts";

const INTERVALS_PER_PAGE = 10_000;

interface Times {
  since: number;
  until: number;
}

/** Reads how lists were from the operator's file. If the file or its tables do not exist, no list was ever kept. */
export function readLists(path: string, names: readonly string[], times: Times): Map<string, KnownList> {
  if (!existsSync(path)) return new Map();
  const connection = openConnection(path, { readOnly: true });
  try {
    if (connection.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'list_value'").get() === undefined) return new Map();
    return new Map(names.map((name) => [name, readList(connection, name, times)]));
  } finally {
    connection.close();
  }
}

function readList(connection: DatabaseSync, list: string, times: Times): KnownList {
  const { first = null } = connection.prepare("SELECT min(added_at) AS first FROM list_value WHERE list = ?").get(list) ?? {};
  return { intervals: readIntervals(connection, list, times), firstKnown: first === null ? null : Number(first) };
}

function readIntervals(connection: DatabaseSync, list: string, times: Times): ListInterval[] {
  const select = createSelectIntervals(connection);
  const intervals: ListInterval[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = select(list, times, { limit: INTERVALS_PER_PAGE, ...(cursor !== undefined && { cursor }) });
    for (const interval of page.items) intervals.push(interval);
    cursor = page.next;
  }
  return intervals;
}
