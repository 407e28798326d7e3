import type { DatabaseSync } from "node:sqlite";

/** The part of the index that finds the entries of a rule. */
export interface RuleIndex {
  /** Adds the indexed entries after a position, through another one. */
  add(after: number, through: number): void;
  /** Removes them. They must still be indexed. */
  remove(after: number, through: number): void;
}

/** Part of a statement: the names of the rules of the indexed entries after a position, through another one. */
const NAMES = "FROM indexed_entry, json_each(rules) AS name WHERE position > ? AND position <= ? AND rules IS NOT NULL";

export function createRuleIndex(connection: DatabaseSync): RuleIndex {
  const add = connection.prepare(`INSERT INTO indexed_rule (rule, id, position) SELECT name.value, indexed_entry.id, position ${NAMES}`);
  const remove = connection.prepare(`DELETE FROM indexed_rule WHERE (rule, id) IN (SELECT name.value, indexed_entry.id ${NAMES})`);
  return {
    add: (after, through) => void add.run(after, through),
    remove: (after, through) => void remove.run(after, through),
  };
}
