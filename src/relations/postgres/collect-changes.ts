import { type Kysely, sql } from "kysely";
import { RELATION_COLUMNS, type RelationTable, type RelationWriter } from "../relation-table.ts";
import { toName } from "./to-name.ts";

/** A table of relations in the database. */
export type StoredTable = "relation" | "baseline_relation";

/** Changes that are collected, and then written with a few statements, however many they are. */
export interface CollectedChanges extends RelationWriter {
  /** Writes what came of all changes, as if they had been made one after the other. The caller begins and ends the transaction. */
  writeTo(transaction: Kysely<unknown>, table: StoredTable): Promise<void>;
}

type TargetKey = Pick<RelationTable, "sender" | "app" | "kind" | "target">;

/** What becomes of the relations of one kind with one target. */
interface TargetChanges extends TargetKey {
  /** Whether those that are stored are removed. */
  isCleared: boolean;
  /** Owners whose stored relation is removed, also if a new one follows. */
  removed: Set<string>;
  /** By owner. */
  added: Map<string, RelationTable>;
}

export function collectChanges(): CollectedChanges {
  const targets = new Map<string, TargetChanges>();

  return {
    add: (relation) => {
      const changes = changesOf(relation);
      const owner = toName(relation.owner);
      const before = changes.added.get(owner);
      const { since = relation.since, inferred = relation.inferred } = before ?? {};
      const row = { ...relation, owner, target: changes.target, since, inferred: Math.min(inferred, relation.inferred) };
      changes.added.set(owner, row);
    },
    remove: (key) => {
      const changes = changesOf(key);
      const owner = toName(key.owner);
      changes.added.delete(owner);
      if (!changes.isCleared) changes.removed.add(owner);
    },
    clear: (selected) => {
      const changes = changesOf(selected);
      changes.isCleared = true;
      changes.removed.clear();
      changes.added.clear();
    },
    writeTo: async (transaction, table) => {
      const all = [...targets.values()];
      await clearTargets(
        transaction,
        table,
        all.filter(({ isCleared }) => isCleared),
      );
      await remove(
        transaction,
        table,
        all.flatMap(({ removed, sender, app, kind, target }) => [...removed].map((owner) => ({ sender, app, kind, owner, target }))),
      );
      await add(
        transaction,
        table,
        all.flatMap(({ added }) => [...added.values()]),
      );
    },
  };

  function changesOf({ sender, app, kind, target: named }: TargetKey): TargetChanges {
    const target = toName(named);
    const key = JSON.stringify([sender, app, kind, target]);
    const known = targets.get(key);
    if (known !== undefined) return known;
    const changes = { sender, app, kind, target, isCleared: false, removed: new Set<string>(), added: new Map<string, RelationTable>() };
    targets.set(key, changes);
    return changes;
  }
}

const COLUMNS = sql.raw(RELATION_COLUMNS.join(", "));

async function clearTargets(transaction: Kysely<unknown>, table: StoredTable, cleared: readonly TargetKey[]): Promise<void> {
  if (cleared.length === 0) return;
  const keys = JSON.stringify(cleared.map(({ sender, app, kind, target }) => ({ sender, app, kind, target })));
  await sql`
    DELETE FROM ${nameOf(table)} AS stored
    USING json_to_recordset(${keys}) AS cleared (sender text, app text, kind text, target text)
    WHERE stored.target = cleared.target AND stored.sender = cleared.sender AND stored.app = cleared.app AND stored.kind = cleared.kind`.execute(
    transaction,
  );
}

async function remove(transaction: Kysely<unknown>, table: StoredTable, removed: readonly object[]): Promise<void> {
  if (removed.length === 0) return;
  await sql`
    DELETE FROM ${nameOf(table)} AS stored
    USING json_to_recordset(${JSON.stringify(removed)}) AS removed (sender text, app text, kind text, owner text, target text)
    WHERE stored.sender = removed.sender AND stored.app = removed.app AND stored.kind = removed.kind
      AND stored.owner = removed.owner AND stored.target = removed.target`.execute(transaction);
}

async function add(transaction: Kysely<unknown>, table: StoredTable, added: readonly RelationTable[]): Promise<void> {
  if (added.length === 0) return;
  await sql`
    INSERT INTO ${nameOf(table)} AS stored (${COLUMNS})
    SELECT ${COLUMNS} FROM json_to_recordset(${JSON.stringify(added)})
      AS added (sender text, app text, kind text, owner text, target text, since bigint, inferred integer, entry uuid)
    ON CONFLICT (sender, app, kind, owner, target)
      DO UPDATE SET inferred = least(stored.inferred, excluded.inferred), entry = excluded.entry`.execute(transaction);
}

function nameOf(table: StoredTable) {
  return sql.table(`imhook.${table}`);
}
