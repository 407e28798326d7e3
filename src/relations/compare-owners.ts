import type { OwnerComparison, RelationKind, SharedId } from "../../generated/operator.ts";
import type { AppOfSender, OwnerSelection } from "./people.ts";
import type { PeopleReads } from "./people-reads.ts";

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
export function createCompareOwners(reads: PeopleReads) {
  return async function compareOwners({ sender, app, kind, target, since = 0 }: OwnerSelection): Promise<OwnerComparison> {
    const rows = await reads.othersOf({ sender, app, kind, id: target, side: "target", limit: MOST_LOOKED_AT + 1 });
    const all = rows.slice(0, MOST_LOOKED_AT).filter((row) => row.since >= since);
    const newest = all.toSorted((one, other) => other.since - one.since).slice(0, MOST_OWNERS);
    const ids = newest.map(({ id }) => id);
    const acquainted = await acquaintances({ sender, app }, ids);
    const targets = await tally({ sender, app }, kind, ids, target);
    const groups = await tally({ sender, app }, "member", ids, null);
    return {
      total: all.length,
      isCut: rows.length > MOST_LOOKED_AT || all.length > MOST_OWNERS || targets.isCut || groups.isCut,
      owners: newest.map((row, place) => ({
        ...{ id: row.id, since: row.since, acquainted: acquainted[place]?.size ?? 0 },
        shared: targets.of[place]?.filter((id) => (targets.counts.get(id) ?? 0) > 1).length ?? 0,
      })),
      targets: mostFrequent(targets.counts),
      groups: mostFrequent(groups.counts),
    };
  };

  /** For each of the users, the places of those whom they know. */
  async function acquaintances(app: AppOfSender, ids: readonly string[]): Promise<Array<Set<number>>> {
    const known = ids.map(() => new Set<number>());
    for (const kind of ACQUAINTED)
      for (const { from, to } of await reads.among({ ...app, kind, owners: ids, targets: ids, limit: ids.length ** 2 })) {
        if (from === to) continue;
        known[from]?.add(to);
        known[to]?.add(from);
      }
    return known;
  }

  /** Counts how many of the users have a relation of this kind to each target other than `without`. */
  async function tally(app: AppOfSender, kind: RelationKind, owners: readonly string[], without: string | null) {
    const counts = new Map<string, number>();
    const found = await reads.targetsOf({ ...app, kind, owners, limit: MOST_RELATIONS + 1 });
    const of = found.map((targets) => targets.slice(0, MOST_RELATIONS).filter((id) => id !== without));
    for (const id of of.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
    return { counts, of, isCut: found.some(({ length }) => length > MOST_RELATIONS) };
  }
}

function mostFrequent(counts: ReadonlyMap<string, number>): SharedId[] {
  return [...counts]
    .filter(([, owners]) => owners > 1)
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, MOST_SHARED)
    .map(([id, owners]) => ({ id, owners }));
}
