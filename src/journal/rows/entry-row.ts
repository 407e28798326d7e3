import type { Generated, Selectable } from "kysely";
import type { AuthenticationMethod, DecidedByKind, EntryStatus, Sender } from "../../../generated/operator.ts";

/** What `decided_by` reads as in rows of releases that did not record it: the default of the column. */
export const UNKNOWN_DECIDER = "unknown";

/** Table `entry`: one row per callback. Times are milliseconds since 1970; lists and decisions are JSON. */
export interface EntryTable {
  /** Position in the order of commits. */
  position: Generated<number>;
  /** UUID of version 7, so it sorts by time of receipt. */
  id: string;
  sender: Sender;
  app: string;
  command: string | null;
  received_command: string | null;
  phase: "before" | "after" | null;
  status: EntryStatus;
  reason: string | null;
  received_at: number;
  event_time: number | null;
  actor: string | null;
  targets: string;
  chat_group: string | null;
  message: string | null;
  decision: string | null;
  duration_ms: number;
  remote_address: string;
  authentication: AuthenticationMethod;
  query: string;
  trace_id: string | null;
  request_id: string | null;
  body: string | null;
  /** Older releases wrote no encoding beside a body that they had lost: the default of the column stands there. */
  body_encoding: string | null;
  reply: string;
  duplicate_of: string | null;
  same_key_as: string | null;
  /** null if nobody decided. */
  decided_by: Exclude<DecidedByKind, "default"> | typeof UNKNOWN_DECIDER | null;
  /** Name of the rule or of the service that decided. */
  decided_name: string | null;
  /** The operator API's `RuleEvaluation`, as JSON without what is empty. */
  rules: string | null;
  /** The operator API's `RecoveredEntry`, as JSON; null if it recovers none. */
  recovers: string | null;
}

export type EntryColumn = keyof EntryTable;

/** Some columns of an entry. */
export type EntryRow<Column extends EntryColumn> = Pick<Selectable<EntryTable>, Column>;
