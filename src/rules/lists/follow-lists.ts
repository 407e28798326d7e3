import { setImmediate as nextTurn, setTimeout as sleepInSystem } from "node:timers/promises";
import type { Logger } from "pino";
import type { ListSource } from "../../../generated/operator.ts";
import type { NamedLists, RuleList } from "../../callbacks/lookups.ts";
import { oneAtATime } from "../../journal/one-at-a-time.ts";
import type { ListChange, ListChanges, ListDefinition } from "./list-store.ts";
import { createValueList, type ValueList } from "./value-list.ts";
import { createWordList, type Search, type WordList } from "./word-list.ts";

/** The lists in memory, as they are in the store. Every process that evaluates rules has them. */
export interface FollowedLists extends NamedLists {
  /** Throws an error if the values of the list could not be read yet. */
  get(list: string): RuleList | undefined;
  /**
   * Replaces the lists that there are. Resolves when the values of new ones are loaded, or when that has failed; then it is tried again. Others keep their
   * values.
   */
  define(definitions: readonly Definition[]): Promise<void>;
  /** Resolves with the values of a source of a list as they are in the store by now; rejects if they could not be read. */
  valuesFrom(list: string, source: ListSource): Promise<ReadonlyMap<string, unknown>>;
  /** Resolves when everything that was in the store before the call is in memory. */
  catchUp(): Promise<void>;
  /** Resolves if the last look into the store succeeded; rejects with its error if it failed. */
  check(): Promise<void>;
  close(): Promise<void>;
}

export interface FollowListsOptions {
  changes: ListChanges;
  /** Searches texts. */
  search: Search;
  log: Pick<Logger, "error">;
  /** The time in milliseconds since 1970. */
  now?(): number;
  /** Time between two looks into the store, in milliseconds. */
  interval?: number;
  /** Resolves after some milliseconds, or as soon as `signal` is aborted. */
  sleep?(milliseconds: number, signal: AbortSignal): Promise<void>;
}

type Definition = Pick<ListDefinition, "name" | "match">;

type FollowedList = (ValueList & { refresh?: never }) | WordList;

/** A change is in every process after this time, and the time that it takes to apply. Looking costs some microseconds. */
const INTERVAL_MS = 500;

/** Read at a time; callbacks are answered in between. */
const CHANGES_PER_TURN = 2000;

/** Follows the lists in a store. Nothing is read before the first `define`. */
export function followLists({
  changes,
  search,
  log,
  now = Date.now,
  interval = INTERVAL_MS,
  sleep = sleepUnlessAborted,
}: FollowListsOptions): FollowedLists {
  const closing = new AbortController();
  let lists: ReadonlyMap<string, FollowedList> = new Map();
  /** Definitions whose lists are not loaded; null if all are. */
  let wanted: readonly Definition[] | null = null;
  let followed = 0;
  let failure: Error | null = null;
  let running: Promise<void> | null = null;
  /** Loading and following never overlap. */
  const inTurn = oneAtATime((work: () => Promise<void>) => work());

  return {
    get: (name) => {
      const list = lists.get(name);
      if (list === undefined && wanted?.some((definition) => definition.name === name))
        throw new Error(`the values of the list ${name} could not be read yet`);
      return list;
    },
    names: () => (wanted ?? [...lists].map(([name]) => ({ name }))).map(({ name }) => name),
    define: async (definitions) => {
      wanted = definitions;
      await inTurn(look);
      running ??= run();
    },
    valuesFrom: async (name, source) => {
      await inTurn(step);
      const list = lists.get(name);
      if (list === undefined) throw new RangeError(`no list ${name} is defined`);
      return list.valuesFrom(source);
    },
    catchUp: () => inTurn(step),
    check: async () => {
      if (failure !== null) throw failure;
    },
    close: async () => {
      closing.abort();
      await running;
      await inTurn(async () => {});
      await changes.close();
    },
  };

  async function load(definitions: readonly Definition[], before: ReadonlyMap<string, FollowedList> = lists): Promise<void> {
    const fresh = new Map<string, FollowedList>();
    const all = definitions.map(({ name, match }): [string, FollowedList] => {
      const known = before.get(name);
      if (known?.match === match) return [name, known];
      const created = match === "value" ? createValueList(now) : createWordList(match, search, now);
      fresh.set(name, created);
      return [name, created];
    });
    if (before.size === 0) followed = await changes.newest();
    // Only values up to here are loaded; `step` does the rest.
    await eachPage(
      0,
      (after) => changes.presentAfter(after, CHANGES_PER_TURN),
      (change) => apply(fresh, change),
      fresh.size === 0,
    );
    for (const list of fresh.values()) await list.refresh?.();
    lists = new Map(all);
    if (wanted === definitions) wanted = null;
  }

  async function step(): Promise<void> {
    // The store has lost its newest changes, as a database can that goes on from a replica.
    if ((await changes.newest()) < followed) await load(wanted ?? definitionsOf(lists), new Map());
    else if (wanted !== null) await load(wanted);
    await eachPage(
      followed,
      (after) => changes.changesAfter(after, CHANGES_PER_TURN),
      (change) => {
        apply(lists, change);
        followed = change.number;
      },
    );
    for (const list of lists.values()) await list.refresh?.();
  }

  async function run(): Promise<void> {
    while (!closing.signal.aborted) {
      await sleep(interval, closing.signal);
      if (closing.signal.aborted) return;
      await inTurn(look);
    }
  }

  /** Takes a step. Never rejects. */
  async function look(): Promise<void> {
    try {
      await step();
      failure = null;
    } catch (error) {
      if (failure === null) log.error({ err: error }, "lists cannot follow the changes of the operator's file, retrying");
      failure = error as Error;
    }
  }
}

async function eachPage(
  start: number,
  read: (after: number) => Promise<ListChange[]>,
  apply: (change: ListChange) => void,
  isSkipped = false,
): Promise<void> {
  let after = start;
  for (let isMore = !isSkipped; isMore; ) {
    const page = await read(after);
    page.forEach(apply);
    after = page.at(-1)?.number ?? after;
    isMore = page.length === CHANGES_PER_TURN;
    if (isMore) await nextTurn();
  }
}

function definitionsOf(lists: ReadonlyMap<string, FollowedList>): Definition[] {
  return [...lists].map(([name, { match }]) => ({ name, match }));
}

function apply(lists: ReadonlyMap<string, FollowedList>, { list, value, source, expiresAt, isRemoved }: ListChange): void {
  if (isRemoved) lists.get(list)?.remove(value, source);
  else lists.get(list)?.set(value, source, expiresAt);
}

/** Does not keep the process alive. */
async function sleepUnlessAborted(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleepInSystem(milliseconds, undefined, { signal, ref: false }).catch(() => {});
}
