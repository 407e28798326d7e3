import { dirname, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Logger } from "pino";
import type { ListSource } from "../../../generated/operator.ts";
import type { ChangeOrigin } from "../../audit/change-origin.ts";
import { OBJECTS } from "../../audit/objects.ts";
import { systemChange } from "../../audit/system-change.ts";
import type { RulesFailure } from "../../operator/api/rules-admin.ts";
import type { RuleFault } from "../../rules/fault.ts";
import type { ListDefinition } from "../../rules/file/definition.ts";
import type { FollowedLists } from "../../rules/lists/follow-lists.ts";
import { findValueProblem } from "../../rules/lists/list-content.ts";
import type { ListStore } from "../../rules/lists/list-store.ts";
import { type WatchedListFile, watchListFile } from "../../rules/lists/watch-list-file.ts";
import { without } from "../../rules/lists/without.ts";
import { describeFault } from "./describe-faults.ts";
import { createRetriedWork } from "./retried-work.ts";
import type { RuleLists } from "./rule-lists.ts";
import { type SourceChange, storeChange } from "./store-change.ts";

export interface StoredListsOptions {
  /** Takes the values of the rules file and of list files, so that other processes and later questions see them. */
  store: ListStore;
  /** The lists as this process uses them. */
  followed: FollowedLists;
  log: Logger;
}

interface DefinedList {
  definition: ListDefinition;
  path: string | null;
  /** null if it has no file. */
  watched: WatchedListFile | null;
  /** Values of the file, until they are on their way into the store; null from then on. */
  first: ReadonlySet<string> | null;
  /** null if the file is in use as it is. */
  failure: RulesFailure | null;
}

/** More changes are stored faster in the order of the values. */
const MOST_SINGLE_CHANGES = 20_000;

/** More of them say no more. */
const MOST_LOGGED = 10;

/** Keeps the values of a rules file and of its list files in the store, from which all processes follow the lists. List files are read again when they change. */
export function createStoredLists({ store, followed, log }: StoredListsOptions): RuleLists {
  let lists: ReadonlyMap<string, DefinedList> = new Map();
  const storing = createRetriedWork({ failureMessage: "values of lists not stored, retrying", log });

  return {
    get: followed.get,
    names: followed.names,
    define: async (definitions, rulesFile) => {
      const before = [...lists.values()];
      const defined = definitions.map((definition) => openOrKeep(definition, rulesFile));
      await Promise.all(defined.map(({ watched }) => watched?.ready));
      const fresh = defined.filter((list) => !before.includes(list));
      const faults = fresh.flatMap(({ definition, failure }) => [...findValueFaults(definition, rulesFile), ...(failure?.faults ?? [])]);
      const unused = faults.length > 0 ? fresh : before.filter((list) => !defined.includes(list));
      for (const { watched } of unused) watched?.stop();
      if (faults.length > 0) return faults;
      lists = new Map(defined.map((list) => [list.definition.name, list]));
      const defining = storing.add(async () => {
        await store.define(definitions);
        await followed.define(definitions);
      });
      await Promise.all([defining, ...fresh.map(storeFirst)]);
      // What could not be stored is unknown to rules, instead of missing.
      await followed.define(definitions);
      return [];
    },
    failure: () => {
      const failures = [...lists.values()].flatMap(({ failure }) => failure ?? []);
      if (failures.length === 0) return null;
      return { at: Math.max(...failures.map(({ at }) => at)), faults: failures.flatMap(({ faults }) => faults) };
    },
    check: async () => {
      await storing.check();
      await followed.check();
    },
    poll: async () => {
      await Promise.all([...lists.values()].map(({ watched }) => watched?.poll()));
      await followed.catchUp();
    },
    close: async () => {
      for (const { watched } of lists.values()) watched?.stop();
      await storing.close();
      await followed.close();
    },
  };

  function openOrKeep(definition: ListDefinition, rulesFile: string): DefinedList {
    const path = definition.file === null ? null : resolve(dirname(rulesFile), definition.file);
    const known = lists.get(definition.name);
    const isKnown = known?.path === path && isDeepStrictEqual({ ...known.definition, line: 0 }, { ...definition, line: 0 });
    return isKnown && known !== undefined ? known : open(definition, path);
  }

  function open(definition: ListDefinition, path: string | null): DefinedList {
    const { name, match, file } = definition;
    const list: DefinedList = { definition, path, watched: null, first: new Set(), failure: null };
    if (path === null || file === null) return list;
    list.watched = watchListFile({ path, name: file, match }, async (change) => {
      list.failure = change.faults === undefined ? null : { at: Date.now(), faults: change.faults };
      if (change.faults !== undefined) {
        // Whoever defines the list reports the faults that it has from the start.
        if (list.first === null)
          log.error({ list: name, faults: shown(change.faults) }, "list file not read, the values from before stay in use");
      } else if (list.first === null) await useChange(name, change);
      else list.first = withChange(list.first, change);
    });
    return list;
  }

  function storeFirst(list: DefinedList): Promise<void> {
    const { definition, first } = list;
    // Later changes are stored after these values.
    list.first = null;
    const origin = loadingValuesOf(definition.name);
    return storing.add(async () => {
      await storeValues(definition.name, "inline", new Set(definition.values), origin);
      await storeValues(definition.name, "file", first ?? new Set(), origin);
    });
  }

  /** Makes these the values of a source. From one start to the next few differ, and finding them in memory takes a tenth of the time. */
  async function storeValues(list: string, source: ListSource, values: ReadonlySet<string>, origin: ChangeOrigin): Promise<void> {
    const stored = await followed.valuesFrom(list, source).catch(() => null);
    if (stored === null) {
      await store.replace(list, source, values, origin);
      return;
    }
    const added = await without(values, stored);
    const isNoneGone = values.size - added.length === stored.size;
    const removed = isNoneGone ? [] : await without(stored.keys(), values);
    if (added.length + removed.length > MOST_SINGLE_CHANGES) await store.replace(list, source, values, origin);
    else await storeChange(store, list, source, { added, removed }, origin);
  }

  async function useChange(list: string, change: SourceChange): Promise<void> {
    const origin = loadingValuesOf(list);
    await storing.add(async () => {
      const counts = await storeChange(store, list, "file", change, origin);
      log.info({ list, ...counts }, "list file read again");
    });
    // Its own looks follow if this one fails.
    await followed.catchUp().catch(() => {});
  }
}

/** Begins the change of a list whose values have changed in their file. */
function loadingValuesOf(list: string): ChangeOrigin {
  return systemChange("loadListValues", OBJECTS.list(list));
}

function withChange(values: ReadonlySet<string>, { added, removed }: SourceChange): ReadonlySet<string> {
  const changed = new Set(values);
  for (const value of removed) changed.delete(value);
  for (const value of added) changed.add(value);
  return changed;
}

function findValueFaults({ match, values, line }: ListDefinition, rulesFile: string): RuleFault[] {
  return values.flatMap((value) => {
    const message = findValueProblem(match, value);
    return message === null ? [] : [{ file: rulesFile, line, column: null, message, hint: null }];
  });
}

function shown(faults: readonly RuleFault[]): string[] {
  return faults.slice(0, MOST_LOGGED).map(describeFault);
}
