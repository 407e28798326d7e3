import type { DatabaseSync } from "node:sqlite";
import type { LateDecision } from "../../../../generated/operator.ts";
import { escapeUnpaired } from "../../../storage/unpaired-surrogates.ts";
import type { NewLateDecision } from "../../journal.ts";
import { restore } from "../../rows/rows.ts";
import { toMicroseconds } from "../../to-microseconds.ts";

/** Table `late_decision`: what a handler decided after the fallback had been sent, by the id of the entry. */
export interface LateDecisionTable {
  id: string;
  decision: string | null;
  reason: string | null;
  duration_ms: number;
}

export function createInsertLateDecision(connection: DatabaseSync): (late: NewLateDecision) => void {
  const insert = connection.prepare("INSERT INTO late_decision (id, decision, reason, duration_ms) VALUES (?, ?, ?, ?)");
  return ({ id, decision, reason, durationMs }) =>
    void insert.run(
      id,
      decision === null ? null : JSON.stringify(decision),
      reason === null ? null : escapeUnpaired(reason),
      toMicroseconds(durationMs),
    );
}

/** Returns a function that reads the late decision of an entry; null if there is none. */
export function createGetLateDecision(connection: DatabaseSync): (id: string) => LateDecision | null {
  const select = connection.prepare("SELECT decision, reason, duration_ms FROM late_decision WHERE id = ?");
  return function getLateDecision(id) {
    // The statement selects these columns.
    const row = select.get(id) as unknown as LateDecisionTable | undefined;
    if (row === undefined) return null;
    return { decision: row.decision === null ? null : JSON.parse(row.decision), reason: restore(row.reason), durationMs: row.duration_ms };
  };
}

/** Returns a function that deletes the late decision of an entry, if there is one. */
export function createDeleteLateDecision(connection: DatabaseSync): (id: string) => void {
  const remove = connection.prepare("DELETE FROM late_decision WHERE id = ?");
  return (id) => void remove.run(id);
}
