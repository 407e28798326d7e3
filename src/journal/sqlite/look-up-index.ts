import type { DatabaseSync } from "node:sqlite";
import { escapeUnpaired } from "../../storage/unpaired-surrogates.ts";
import type { CommittedEntry } from "../journal.ts";
import { toIndexedDecision } from "./decision-columns.ts";
import { partitionOf } from "./index-schema.ts";

/** Tells what the index has, for whoever verifies it. */
export interface IndexLookup {
  /** Whether the index has the entry with all columns that lists filter by. */
  hasEntry(committed: CommittedEntry): boolean;
  /** Whether the index finds the entry by this user, which is one of `usersOf`. */
  hasUser(committed: CommittedEntry, user: string): boolean;
  /** Whether the index finds the entry by this rule, which is one of `rulesOf`. */
  hasRule(committed: CommittedEntry, rule: string): boolean;
  /** Returns the number of rows after a position. */
  count(table: "indexed_entry" | "indexed_user" | "indexed_rule", after: number): number;
}

/** `connection` is one to the index's file. */
export function createIndexLookup(connection: DatabaseSync): IndexLookup {
  const findEntry = connection.prepare(`
    SELECT 1 FROM indexed_entry
    WHERE position = ? AND id = ? AND sender = ? AND app = ? AND command IS ? AND status = ? AND chat_group IS ? AND message IS ? AND request_id IS ?
      AND decision IS ? AND decided_by IS ?`);
  const findUser = connection.prepare('SELECT 1 FROM indexed_user WHERE partition = ? AND "user" = ? AND id = ? AND position = ?');
  const findRule = connection.prepare("SELECT 1 FROM indexed_rule WHERE rule = ? AND id = ? AND position = ?");
  return {
    hasEntry: ({ position, entry: { id, sender, app, status, requestId, ...entry } }) => {
      const [command, group, message] = [entry.command, entry.group, entry.message].map((text) => text && escapeUnpaired(text));
      const { decision, decided_by } = toIndexedDecision(entry);
      const values = [position, id, sender, app, command ?? null, status, group ?? null, message ?? null, requestId, decision, decided_by];
      return findEntry.get(...values) !== undefined;
    },
    hasUser: ({ position, entry: { id } }, user) => findUser.get(partitionOf(position), user, id, position) !== undefined,
    hasRule: ({ position, entry: { id } }, rule) => findRule.get(rule, id, position) !== undefined,
    count: (table, after) => Number(connection.prepare(`SELECT count(*) AS rows FROM ${table} WHERE position > ?`).get(after)?.rows),
  };
}
