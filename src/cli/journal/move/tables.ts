import { DELIVERY_TABLES } from "./delivery-tables.ts";
import type { MovedTable } from "./moved-table.ts";

export const ENTRY: MovedTable = {
  name: "entry",
  file: "journal",
  columns: {
    ...{ position: "bigint", id: "uuid", sender: "own", app: "plain", command: "escaped", received_command: "escaped", phase: "own" },
    ...{ status: "own", reason: "escaped", received_at: "bigint", event_time: "bigint", actor: "escaped", targets: "own" },
    ...{ chat_group: "escaped", message: "escaped", decision: "own", duration_ms: "double", remote_address: "escaped" },
    ...{ authentication: "own", query: "plain", trace_id: "escaped", request_id: "plain", body: "plain", body_encoding: "own" },
    ...{ reply: "plain", duplicate_of: "uuid", same_key_as: "uuid", decided_by: "own", decided_name: "escaped", rules: "own" },
    recovers: "own",
  },
  key: ["position"],
  long: ["body", "query", "reply", "targets", "rules"],
};

const BASELINE_RELATION: MovedTable = {
  name: "baseline_relation",
  file: "journal",
  columns: {
    ...{ sender: "own", app: "escaped", kind: "own", owner: "name", target: "name", since: "bigint", inferred: "integer", entry: "uuid" },
  },
  key: ["sender", "app", "kind", "owner", "target"],
  long: [],
};

const LATE_DECISION: MovedTable = {
  name: "late_decision",
  file: "journal",
  columns: { id: "uuid", decision: "own", reason: "plain", duration_ms: "double" },
  key: ["id"],
  long: ["decision", "reason"],
};

const RECOVERY: MovedTable = {
  name: "recovery",
  file: "journal",
  columns: { quarantined: "uuid", position: "bigint" },
  key: ["quarantined"],
  long: [],
};

const IDEMPOTENCY_KEY: MovedTable = {
  name: "idempotency_key",
  file: "journal",
  columns: { bucket: "bigint", key: "bytes", id: "uuid", received_at: "bigint", body_digest: "bytes" },
  key: ["bucket", "key"],
  long: [],
  // Releases that wrote none are older than any duplicate window.
  moved: "body_digest IS NOT NULL",
};

const LIST: MovedTable = {
  name: "list",
  file: "operator",
  columns: { name: "escaped", match: "own", file: "escaped" },
  key: ["name"],
  long: [],
};

const LIST_VALUE: MovedTable = {
  name: "list_value",
  file: "operator",
  columns: {
    ...{ change: "bigint", list: "escaped", value: "escaped", source: "own", added_at: "bigint", expires_at: "bigint" },
    ...{ removed_at: "bigint", note: "escaped" },
  },
  key: ["change"],
  long: ["value", "note"],
};

const REVIEW: MovedTable = {
  name: "review",
  file: "operator",
  columns: {
    ...{ entry: "uuid", sender: "own", app: "escaped", command: "escaped", actor: "escaped", chat_group: "escaped", message: "escaped" },
    ...{ rule: "escaped", reason: "escaped", flagged_at: "bigint", state: "own", note: "escaped", decided_at: "bigint" },
    ...{ decided_by: "escaped", version: "integer" },
  },
  key: ["entry"],
  long: ["reason", "note"],
};

const AUDIT_ENTRY: MovedTable = {
  name: "audit_entry",
  file: "operator",
  columns: {
    ...{ id: "uuid", at: "bigint", who: "escaped", role: "own", address: "escaped", action: "own", object: "escaped", value: "escaped" },
    ...{ before: "own", after: "own" },
  },
  key: ["id"],
  long: ["before", "after", "value"],
};

/** What a journal consists of beside its entries, and what people have decided. Nothing else can make it again. */
export const OTHER_TABLES: readonly MovedTable[] = [
  ...[BASELINE_RELATION, LATE_DECISION, RECOVERY, IDEMPOTENCY_KEY],
  ...[LIST, LIST_VALUE, REVIEW, AUDIT_ENTRY],
  ...DELIVERY_TABLES,
];
