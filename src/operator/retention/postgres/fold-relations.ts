import { type Kysely, sql } from "kysely";
import type { Event } from "../../../../generated/operator.ts";
import { changesOf, type RelationChange } from "../../../relations/changes.ts";
import { escapeNull } from "../../../storage/null-character.ts";
import { boundName } from "../../../storage/postgres/bound-name.ts";
import { escapeUnpaired } from "../../../storage/unpaired-surrogates.ts";

/** A relation to add, as the table has it. */
interface Added extends Key {
  since: number;
  inferred: number;
  entry: string;
}

interface Target {
  sender: string;
  app: string;
  kind: string;
  target: string;
}

interface Key extends Target {
  owner: string;
}

/** What a batch of events comes to. The parts apply in this order. */
export interface FoldedRelations {
  /** Relations with these targets all end. */
  cleared: Target[];
  removed: Key[];
  /** A relation that is still there keeps its beginning, and stops being inferred once the sender has reported it. */
  added: Added[];
}

/** Folds events in their order, so that each relation is written once. */
export function foldRelations(events: readonly Event[]): FoldedRelations {
  const cleared = new Map<string, Target>();
  const removed = new Map<string, Key>();
  const added = new Map<string, Added>();
  /** Names of what was added, by target: a group can have many members. */
  const addedTo = new Map<string, Set<string>>();
  for (const event of events) for (const change of changesOf(event)) fold(event, change);
  return { cleared: [...cleared.values()], removed: [...removed.values()], added: [...added.values()] };

  function fold({ sender, app, at, inferred, entry }: Event, change: RelationChange): void {
    const target: Target = { sender, app, kind: change.kind, target: stored(change.target) };
    const targetName = nameOf(Object.values(target));
    if (change.change === "clear") {
      cleared.set(targetName, target);
      for (const name of addedTo.get(targetName) ?? []) added.delete(name);
      addedTo.delete(targetName);
      return;
    }
    const key: Key = { ...target, owner: stored(change.owner) };
    const name = nameOf(Object.values(key));
    if (change.change === "remove") {
      removed.set(name, key);
      added.delete(name);
      return;
    }
    const before = added.get(name);
    const isInferred = inferred ? 1 : 0;
    added.set(name, { ...key, since: before?.since ?? at, inferred: Math.min(before?.inferred ?? 1, isInferred), entry });
    addedTo.set(targetName, (addedTo.get(targetName) ?? new Set()).add(name));
  }
}

/** Applies events to the relations that pruned entries have left. */
export async function applyToBaseline(transaction: Kysely<unknown>, events: readonly Event[]): Promise<void> {
  const { cleared, removed, added } = foldRelations(events);
  if (cleared.length > 0)
    await sql`
      DELETE FROM imhook.baseline_relation AS relation
      USING json_to_recordset(${JSON.stringify(cleared)}::json) AS gone (sender text, app text, kind text, target text)
      WHERE (relation.sender, relation.app, relation.kind, relation.target) = (gone.sender, gone.app, gone.kind, gone.target)`.execute(
      transaction,
    );
  if (removed.length > 0)
    await sql`
      DELETE FROM imhook.baseline_relation AS relation
      USING json_to_recordset(${JSON.stringify(removed)}::json) AS gone (sender text, app text, kind text, owner text, target text)
      WHERE (relation.sender, relation.app, relation.kind, relation.owner, relation.target)
        = (gone.sender, gone.app, gone.kind, gone.owner, gone.target)`.execute(transaction);
  if (added.length > 0)
    await sql`
      INSERT INTO imhook.baseline_relation AS relation (sender, app, kind, owner, target, since, inferred, entry)
      SELECT sender, app, kind, owner, target, since, inferred, entry FROM json_to_recordset(${JSON.stringify(added)}::json)
        AS added (sender text, app text, kind text, owner text, target text, since bigint, inferred integer, entry uuid)
      ON CONFLICT (sender, app, kind, owner, target)
      DO UPDATE SET inferred = least(relation.inferred, excluded.inferred), entry = excluded.entry`.execute(transaction);
}

function stored(name: string): string {
  return escapeNull(boundName(escapeUnpaired(name)));
}

function nameOf(parts: readonly string[]): string {
  return JSON.stringify(parts);
}
