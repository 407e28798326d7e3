/**
 * Number of positions per partition. Users, groups, messages and ids of requests are random values: one index over all of them would touch a
 * different page for each entry, and the more pages it has, the slower it gets. The rows of one partition lie together, so appending touches no
 * more pages than one partition has, however large the journal is.
 */
export const POSITIONS_PER_PARTITION = 1 << 16;

/** Returns the partition of a position, as the tables compute it. */
export function partitionOf(position: number): number {
  return Math.floor(position / POSITIONS_PER_PARTITION);
}

/** Decisions that an index would not help to find, because most before-callbacks have them. */
export const COMMON_DECISION = "allow";
/** Most callbacks are decided by nobody or, if there is a handler, by that. */
export const COMMON_DECIDERS: ReadonlySet<string> = new Set(["default", "handler"]);

/** Condition of the index of decisions. A query that uses the index has to repeat it. */
export const RARE_DECISION = `decision <> '${COMMON_DECISION}'`;
export const RARE_DECIDER = [...COMMON_DECIDERS].map((decider) => `decided_by <> '${decider}'`).join(" AND ");
/** Most entries are accepted; operators look for the others. */
export const RARE_STATUS = "status <> 'accepted'";

/** What lists filter by, one row per entry. Texts are stored without unpaired surrogates. */
export interface IndexedEntry {
  position: number;
  id: string;
  sender: string;
  app: string;
  command: string | null;
  status: string;
  message: string | null;
  request_id: string | null;
  /** Kind of the decision; null for an after-callback. */
  decision: string | null;
  /** Who decided; null if nobody is known to have. */
  decided_by: string | null;
  /** What the entry is found by in the tables below, as JSON; null if there is nothing. */
  users: string | null;
  groups: string | null;
  rules: string | null;
  events: string | null;
}

export const INDEXED_COLUMNS = [
  "position",
  "id",
  "sender",
  "app",
  "command",
  "status",
  "message",
  "request_id",
  "decision",
  "decided_by",
  "users",
  "groups",
  "rules",
  "events",
] as const satisfies Array<keyof IndexedEntry>;

/** What the index has as the status of a quarantined entry that was recovered, so that nobody finds it in quarantine. */
export const RECOVERED = "recovered";
