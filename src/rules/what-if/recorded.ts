import type { StoredEntry } from "../../journal/journal.ts";

/** What has to be known of an entry to decide its callback again. */
export type Recorded = Pick<
  StoredEntry,
  | "id"
  | "sender"
  | "app"
  | "command"
  | "phase"
  | "status"
  | "receivedAt"
  | "eventTime"
  | "actor"
  | "targets"
  | "group"
  | "message"
  | "decision"
  | "decidedBy"
  | "rules"
  | "query"
  | "body"
  | "sameKeyAs"
  | "recovers"
>;
