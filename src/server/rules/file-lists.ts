import { dirname, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Logger } from "pino";
import type { RulesFailure } from "../../operator/api/rules-admin.ts";
import type { ListLookup } from "../../rules/data.ts";
import type { RuleFault } from "../../rules/fault.ts";
import type { ListDefinition } from "../../rules/file/definition.ts";
import { findValueProblem } from "../../rules/lists/list-content.ts";
import { createRuleList, type UpdatableRuleList } from "../../rules/lists/rule-list.ts";
import { type WatchedListFile, watchListFile } from "../../rules/lists/watch-list-file.ts";
import { describeFault } from "./describe-faults.ts";

/** The lists of a rules file, with the values that it states and those of list files, which are read again when they change. */
export interface FileLists extends ListLookup {
  /**
   * Replaces the lists. Lists that are defined as before are kept. Resolves when all values are loaded. If there are faults, it resolves with them and
   * changes nothing.
   *
   * @param rulesFile Paths of list files are relative to it.
   * @param toleratesFaults Whether the lists are used all the same; the faults are logged then.
   */
  define(definitions: readonly ListDefinition[], rulesFile: string, toleratesFaults?: boolean): Promise<RuleFault[]>;
  /** What is wrong with list files that have changed, and since when; the values from before stay in use. null if nothing is. */
  failure(): RulesFailure | null;
  /** Looks at the list files now, beside the regular looks. */
  poll(): Promise<void>;
  close(): void;
}

interface FileList {
  definition: ListDefinition;
  path: string | null;
  list: UpdatableRuleList;
  /** null if it has no file. */
  watched: WatchedListFile | null;
  /** null if the file is in use as it is. */
  failure: RulesFailure | null;
}

/** More of them say no more. */
const MOST_LOGGED = 10;

export function createFileLists(log: Logger): FileLists {
  let lists: ReadonlyMap<string, FileList> = new Map();

  return {
    get: (name) => lists.get(name)?.list,
    define: async (definitions, rulesFile, toleratesFaults = false) => {
      const before = [...lists.values()];
      const opened = definitions.map((definition) => openOrKeep(definition, rulesFile));
      await Promise.all(opened.map(({ watched }) => watched?.ready));
      const fresh = opened.filter((list) => !before.includes(list));
      const found = fresh.flatMap((list) => [...findValueFaults(list.definition, rulesFile), ...(list.failure?.faults ?? [])]);
      if (toleratesFaults && found.length > 0) log.error({ faults: shown(found) }, "list files not read, their lists are empty");
      const faults = toleratesFaults ? [] : found;
      const unused = faults.length > 0 ? fresh : before.filter((list) => !opened.includes(list));
      for (const { watched } of unused) watched?.stop();
      if (faults.length === 0) lists = new Map(opened.map((list) => [list.definition.name, list]));
      return faults;
    },
    failure: () => {
      const failures = [...lists.values()].flatMap(({ failure }) => failure ?? []);
      if (failures.length === 0) return null;
      return { at: Math.max(...failures.map(({ at }) => at)), faults: failures.flatMap(({ faults }) => faults) };
    },
    poll: async () => {
      await Promise.all([...lists.values()].map(({ watched }) => watched?.poll()));
    },
    close: () => {
      for (const { watched } of lists.values()) watched?.stop();
    },
  };

  function openOrKeep(definition: ListDefinition, rulesFile: string): FileList {
    const path = definition.file === null ? null : resolve(dirname(rulesFile), definition.file);
    const { line: _line, ...wanted } = definition;
    const known = lists.get(definition.name);
    if (
      known !== undefined &&
      known.path === path &&
      isDeepStrictEqual({ ...known.definition, line: undefined }, { ...wanted, line: undefined })
    )
      return known;
    return openList(definition, path);
  }

  function openList(definition: ListDefinition, path: string | null): FileList {
    const { name, match, values, file } = definition;
    const stated = new Set(values.filter((value) => findValueProblem(match, value) === null));
    const list = createRuleList(match, stated);
    const opened: FileList = { definition, path, list, watched: null, failure: null };
    if (path === null || file === null) return opened;
    let isOpen = false;
    opened.watched = watchListFile({ path, name: file, match }, async (change) => {
      opened.failure = change.faults === undefined ? null : { at: Date.now(), faults: change.faults };
      if (change.faults !== undefined) {
        // The caller reports the faults that a list has from the start.
        if (isOpen) log.error({ list: name, faults: shown(change.faults) }, "list file not read, the values from before stay in use");
        return;
      }
      const added = [...change.added];
      // A value that the rules file states stays whatever the list file says.
      const removed = [...change.removed].filter((value) => !stated.has(value));
      await list.update({ added, removed });
      if (isOpen) log.info({ list: name, added: added.length, removed: removed.length }, "list file read again");
    });
    void opened.watched.ready.then(() => {
      isOpen = true;
    });
    return opened;
  }
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
