import type { DatabaseSync } from "node:sqlite";

/** Table `baseline`: one row, which says how far the journal has been pruned. */
export interface BaselineTable {
  id: number;
  /** The entries up to this position are gone. The relations that followed from them are in `baseline_relation`. */
  position: number;
  /** Number of events of the next entry that are in `baseline_relation` already. An entry with many events is pruned in several steps. */
  events: number;
}

/** Returns a function that reads the position up to which the journal has been pruned; 0 if it never was. */
export function createReadBaseline(connection: DatabaseSync): () => number {
  const select = connection.prepare("SELECT position FROM baseline WHERE id = 1");
  return () => Number(select.get()?.position);
}

/** Returns a function that reads how many events of the oldest entry are in the baseline already. */
export function createReadBaselineEvents(connection: DatabaseSync): () => number {
  const select = connection.prepare("SELECT events FROM baseline WHERE id = 1");
  return () => Number(select.get()?.events);
}

export function createWriteBaseline(connection: DatabaseSync): (baseline: Pick<BaselineTable, "position" | "events">) => void {
  const update = connection.prepare("UPDATE baseline SET position = ?, events = ? WHERE id = 1");
  return ({ position, events }) => void update.run(position, events);
}
