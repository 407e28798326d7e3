import type { Generated } from "kysely";
import type { AuthenticationMethod, EntryStatus, Sender } from "../../../generated/operator.ts";

/** Tables of the journal's file. Times are milliseconds since 1970; lists and decisions are JSON text. */
export interface JournalTables {
  entry: EntryTable;
  duplicate_key: DuplicateKeyTable;
  late_decision: LateDecisionTable;
  probe: ProbeTable;
}

export interface EntryTable {
  /** Place in the order of commits. */
  position: Generated<number>;
  /** UUID of version 7, hence ordered by time of receipt. */
  id: string;
  sender: Sender;
  app: string;
  command: string | null;
  sent_command: string | null;
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
  body: string | null;
  reply: string;
  duplicate_of: string | null;
}

/** Which entry had a duplicate key; what is older than the duplicate window goes. */
export interface DuplicateKeyTable {
  /** Time of receipt in whole windows. */
  generation: number;
  key: Uint8Array;
  id: string;
  received_at: number;
}

/** What a handler decided too late, by the id of its entry. */
export interface LateDecisionTable {
  id: string;
  decision: string | null;
  reason: string | null;
  duration_ms: number;
}

/** One row that the readiness check writes. */
export interface ProbeTable {
  id: number;
  checked_at: number;
}
