import type { DatabaseSync } from "node:sqlite";
import type { Event } from "../../../generated/operator.ts";
import { changesOf, type RelationChange } from "../changes.ts";
import { RELATION_COLUMNS } from "./schema.ts";

/** Tables of relations: those of the follower, and those that pruned entries have left in the journal. */
export type RelationTableName = "relation" | "baseline_relation";

/** Applies events to a table of relations, in a transaction of the caller's. */
export function createApply(connection: DatabaseSync, table: RelationTableName): (event: Event) => void {
  // An edge that is stated again keeps its beginning, and is no longer derived once the sender has reported it.
  const add = connection.prepare(`
    INSERT INTO ${table} (${RELATION_COLUMNS.join(", ")}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET derived = min(derived, excluded.derived), entry = excluded.entry`);
  const remove = connection.prepare(`DELETE FROM ${table} WHERE sender = ? AND app = ? AND kind = ? AND owner = ? AND target = ?`);
  const clear = connection.prepare(`DELETE FROM ${table} WHERE sender = ? AND app = ? AND kind = ? AND target = ?`);

  return function apply(event) {
    for (const change of changesOf(event)) applyChange(event, change);
  };

  function applyChange(event: Event, change: RelationChange): void {
    const { sender, app, at, derived, entry } = event;
    if (change.change === "clear") clear.run(sender, app, change.kind, change.target);
    else if (change.change === "remove") remove.run(sender, app, change.kind, change.owner, change.target);
    else add.run(sender, app, change.kind, change.owner, change.target, at, derived ? 1 : 0, entry);
  }
}
