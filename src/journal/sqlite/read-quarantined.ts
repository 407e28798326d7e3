import type { DatabaseSync } from "node:sqlite";
import type { QuarantinePart, RecoveriesPart } from "../journal.ts";
import { ENTRY_COLUMNS, toEntry } from "../rows/rows.ts";
import { createGetEntryAt } from "./tables/entry.ts";

/** Length of the bodies at which a part ends, in characters. */
const LENGTH_PER_PART = 1 << 20;

/** Returns a function that reads the quarantined entries after a position that were not recovered. `connection` is one that `openIndex` returned. */
export function createReadQuarantined(connection: DatabaseSync): (position: number, limit: number) => QuarantinePart {
  const select = connection.prepare(
    "SELECT position FROM indexed_entry WHERE status = 'quarantined' AND position > ? ORDER BY position LIMIT ?",
  );
  const getEntryAt = createGetEntryAt(connection, ENTRY_COLUMNS);

  return function readQuarantined(after, limit) {
    const part: QuarantinePart = { entries: [], through: after };
    let length = 0;
    for (const { position } of select.iterate(after, limit)) {
      part.through = Number(position);
      const row = getEntryAt(part.through);
      // It may have been pruned.
      if (row === undefined) continue;
      part.entries.push({ position: part.through, entry: toEntry(row) });
      length += row.body?.length ?? 0;
      if (length >= LENGTH_PER_PART) break;
    }
    return part;
  };
}

/** Returns a function that reads which entries were recovered by entries after a position. */
export function createReadRecoveries(connection: DatabaseSync): (position: number, limit: number) => RecoveriesPart {
  const select = connection.prepare("SELECT quarantined, position FROM recovery WHERE position > ? ORDER BY position LIMIT ?");
  return function readRecoveries(after, limit) {
    const rows = select.all(after, limit);
    return { ids: rows.map(({ quarantined }) => String(quarantined)), through: Number(rows.at(-1)?.position ?? after) };
  };
}
