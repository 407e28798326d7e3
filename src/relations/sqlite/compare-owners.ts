import type { DatabaseSync } from "node:sqlite";
import type { OwnerComparison, RelationKind, SharedId } from "../../../generated/operator.ts";
import { escapeUnpaired, unescapeUnpaired } from "../../storage/unpaired-surrogates.ts";
import type { AppOfSender, OwnerSelection } from "../people.ts";
import { createReadAmong } from "./read-among.ts";
import { isShort, OF_OWNER, OF_TARGET } from "./selections.ts";

/** Relations to the target that are looked at. */
const MOST_LOOKED_AT = 10_000;
/** Users who are compared. */
const MOST_OWNERS = 100;
/** Relations of each kind that are looked at of each of them. */
const MOST_RELATIONS = 500;
/** What they share that is listed. */
const MOST_SHARED = 20;

/** Relations that say that two users know each other. */
const ACQUAINTED: readonly RelationKind[] = ["friend", "follow"];

/** Returns a function that compares the users who have a relation to one user. */
export function createCompareOwners(connection: DatabaseSync) {
  const selectOwners = connection.prepare(`SELECT owner, since FROM ${OF_TARGET} AND ${isShort("owner")} LIMIT :limit`);
  const selectTargets = connection.prepare(`SELECT target FROM ${OF_OWNER} AND ${isShort("target")} LIMIT :limit`);
  const readAmong = createReadAmong(connection);

  return function compareOwners({ sender, app, kind, target, since = 0 }: OwnerSelection): OwnerComparison {
    const selected = { sender, app, kind, id: escapeUnpaired(target), limit: MOST_LOOKED_AT + 1 };
    // The statement selects these columns.
    const rows = selectOwners.all(selected) as unknown as Array<{ owner: string; since: number }>;
    const all = rows.slice(0, MOST_LOOKED_AT).filter((row) => row.since >= since);
    const newest = all.toSorted((one, other) => other.since - one.since).slice(0, MOST_OWNERS);
    const ids = newest.map(({ owner }) => unescapeUnpaired(owner));
    const acquainted = acquaintances({ sender, app }, ids);
    const [targets, groups] = [tally({ sender, app }, kind, ids, target), tally({ sender, app }, "member", ids, null)];
    return {
      total: all.length,
      isCut: rows.length > MOST_LOOKED_AT || all.length > MOST_OWNERS || targets.isCut || groups.isCut,
      owners: newest.map((row, place) => ({
        ...{ id: ids[place] ?? "", since: row.since, acquainted: acquainted[place]?.size ?? 0 },
        shared: targets.of[place]?.filter((id) => (targets.counts.get(id) ?? 0) > 1).length ?? 0,
      })),
      targets: mostFrequent(targets.counts),
      groups: mostFrequent(groups.counts),
    };
  };

  /** For each of the users, the places of those whom they know. */
  function acquaintances(app: AppOfSender, ids: readonly string[]): Array<Set<number>> {
    const known = ids.map(() => new Set<number>());
    for (const kind of ACQUAINTED)
      for (const { from, to } of readAmong({ ...app, kind, owners: ids, targets: ids, limit: ids.length ** 2 })) {
        if (from === to) continue;
        known[from]?.add(to);
        known[to]?.add(from);
      }
    return known;
  }

  /** Counts how many of the users have a relation of this kind to each target other than `without`. */
  function tally(app: AppOfSender, kind: RelationKind, ids: readonly string[], without: string | null) {
    const counts = new Map<string, number>();
    let isCut = false;
    const of = ids.map((owner) => {
      const rows = selectTargets.all({ ...app, kind, id: escapeUnpaired(owner), limit: MOST_RELATIONS + 1 });
      isCut ||= rows.length > MOST_RELATIONS;
      const found = rows.slice(0, MOST_RELATIONS).map((row) => unescapeUnpaired(String(row.target)));
      const others = found.filter((id) => id !== without);
      for (const id of others) counts.set(id, (counts.get(id) ?? 0) + 1);
      return others;
    });
    return { counts, of, isCut };
  }
}

function mostFrequent(counts: ReadonlyMap<string, number>): SharedId[] {
  return [...counts]
    .filter(([, owners]) => owners > 1)
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, MOST_SHARED)
    .map(([id, owners]) => ({ id, owners }));
}
