import type { QuarantineGroup, QuarantineGroupCollection, Sender } from "../../generated/operator.ts";
import { type Difference, generalize } from "./difference.ts";
import { groupKeyOf } from "./group-key.ts";

/** What is kept in mind of a quarantined entry. */
export interface Examined {
  id: string;
  position: number;
  receivedAt: number;
  sender: Sender;
  app: string;
  command: string | null;
  /** null if it matches now. */
  difference: Omit<Difference, "error"> | null;
}

export interface GroupFilter {
  sender?: Sender | undefined;
  app?: string | undefined;
  command?: string | undefined;
  /** In milliseconds since 1970, inclusive. */
  since?: number | undefined;
  /** Exclusive. */
  until?: number | undefined;
}

/** The quarantined entries, grouped by what differs. */
export interface Groups {
  add(entry: Examined): void;
  /** Forgets entries that were recovered. */
  remove(ids: readonly string[]): void;
  /** Forgets entries that were pruned. */
  forgetThrough(position: number): void;
  /** Number of entries that are kept in mind. */
  readonly size: number;
  list(filter: GroupFilter, now: number): Omit<QuarantineGroupCollection, "complete" | "journalSince">;
  /** The newest entries of a group, with where each of them differs; undefined if there is no such group. */
  get(id: string, limit: number): { group: QuarantineGroup; newest: Array<Pick<Examined, "id"> & { place: string | null }> } | undefined;
  /** The group that an entry belongs to; undefined if it is not in mind. */
  groupOf(id: string): string | undefined;
}

interface Kept extends Pick<Examined, "id" | "position" | "receivedAt" | "app"> {
  group: GroupKey;
  place: string | null;
  observed: string | null;
}

type GroupKey = Pick<QuarantineGroup, "id" | "sender" | "command" | "kind" | "place" | "expected">;

const BUCKETS = 48;
const RECENT_BUCKETS = BUCKETS / 4;
const MOST_GROUPS = 500;
const MOST_APPS = 10;
const MOST_OBSERVED = 5;

/** @param most Entries that are kept in mind; the newest. */
export function createGroups(most: number): Groups {
  const keys = new Map<string, GroupKey>();
  // In the order of the journal.
  const kept = new Map<string, Kept>();

  return {
    get size() {
      return kept.size;
    },
    add: ({ difference, sender, command, ...entry }) => {
      const id = groupKeyOf(sender, command, difference === null ? null : { ...difference, error: null });
      const { kind = "matches", place = null, expected = "", observed = null } = difference ?? {};
      const group = keys.get(id) ?? { id, sender, command, kind, place: generalize(place), expected };
      if (keys.size > most) keys.clear();
      keys.set(id, group);
      kept.set(entry.id, { ...entry, group, place, observed });
      const [oldest] = kept.size > most ? kept.keys() : [];
      if (oldest !== undefined) kept.delete(oldest);
    },
    remove: (ids) => {
      for (const id of ids) kept.delete(id);
    },
    forgetThrough: (position) => {
      for (const entry of kept.values()) {
        if (entry.position > position) break;
        kept.delete(entry.id);
      }
    },
    list: (filter, now) => {
      const selected = [...kept.values()].filter((entry) => isSelected(entry, filter));
      const oldest = kept.values().next().value?.receivedAt ?? null;
      const range = rangeOf(selected, filter, now);
      return { ...range, oldest, examined: kept.size, items: tally(selected, range).toSorted(byRise).slice(0, MOST_GROUPS) };
    },
    get: (id, limit) => {
      const ofGroup = [...kept.values()].filter(({ group }) => group.id === id);
      const [group] = tally(ofGroup, rangeOf(ofGroup, {}, Date.now()));
      const newest = ofGroup.slice(-limit).toReversed();
      return group && { group, newest: newest.map(({ id: entry, place }) => ({ id: entry, place })) };
    },
    groupOf: (id) => kept.get(id)?.group.id,
  };
}

function isSelected({ group, app, receivedAt }: Kept, { sender, app: asked, command, since = 0, until = Infinity }: GroupFilter): boolean {
  if (sender !== undefined && group.sender !== sender) return false;
  if (command !== undefined && group.command !== command) return false;
  return (asked === undefined || app === asked) && receivedAt >= since && receivedAt < until;
}

interface Range {
  since: number;
  until: number;
}

/** The time that was asked for, or that of the entries. */
function rangeOf(entries: readonly Kept[], { since, until }: GroupFilter, now: number): Range {
  const first = entries.reduce((earliest, { receivedAt }) => Math.min(earliest, receivedAt), now);
  const end = Math.max(until ?? now, first + 1);
  return { since: Math.min(since ?? first, end - 1), until: end };
}

function tally(entries: readonly Kept[], { since, until }: Range): QuarantineGroup[] {
  const groups = new Map<string, QuarantineGroup>();
  for (const { group: key, receivedAt, app, observed } of entries) {
    const group = groups.get(key.id) ?? {
      ...key,
      ...{ observed: [], count: 0, firstAt: receivedAt, lastAt: receivedAt, recent: 0, apps: [] },
      buckets: Array.from({ length: BUCKETS }, () => 0),
    };
    groups.set(key.id, group);
    const bucket = Math.min(BUCKETS - 1, Math.max(0, Math.floor(((receivedAt - since) / (until - since)) * BUCKETS)));
    group.count += 1;
    group.buckets[bucket] = (group.buckets[bucket] ?? 0) + 1;
    if (bucket >= BUCKETS - RECENT_BUCKETS) group.recent += 1;
    group.firstAt = Math.min(group.firstAt, receivedAt);
    group.lastAt = Math.max(group.lastAt, receivedAt);
    addTo(group.apps, app, MOST_APPS);
    if (observed !== null) addTo(group.observed, observed, MOST_OBSERVED);
  }
  return [...groups.values()];
}

function addTo(list: string[], value: string, most: number): void {
  if (list.length < most && !list.includes(value)) list.push(value);
}

/** Those that rise come first, then the largest. */
function byRise(one: QuarantineGroup, other: QuarantineGroup): number {
  return other.recent - one.recent || other.count - one.count || (one.id < other.id ? -1 : 1);
}
