import { changeOrigin } from "../../audit/change-origin.ts";
import { OBJECTS } from "../../audit/objects.ts";
import type { ListMatch } from "../../callbacks/lookups.ts";
import { ImhookError } from "../../errors.ts";
import { findValueProblem } from "../../rules/lists/list-content.ts";
import type { ListStore } from "../../rules/lists/list-store.ts";
import { withBadRequest } from "./bad-request.ts";
import { createImports } from "./imports.ts";
import type { OperatorHandlers } from "./operation.ts";
import { toFutureTime } from "./times.ts";

type ListOperations =
  | "listLists"
  | "getList"
  | "findListValue"
  | "listListValues"
  | "addListValue"
  | "removeListValue"
  | "importListValues"
  | "listListImports";

const SOURCES = ["file", "inline", "operator"] as const;

/** Creates the handlers of lists and their values. */
export function createListHandlers(lists: ListStore): Pick<OperatorHandlers, ListOperations> {
  const imports = createImports(lists);
  return {
    listLists: async () => ({ items: await lists.lists() }),
    getList: async ({ path }) => (await lists.get(path.list)) ?? unknown(path.list),
    findListValue: async ({ query: { value } }) => {
      const names = (await lists.lists()).map(({ name }) => name);
      const found = await Promise.all(
        names.flatMap((list) => SOURCES.map(async (source) => ({ list, value: await lists.find(list, source, value) }))),
      );
      return { items: found.flatMap(({ list, value: one }) => (one === undefined ? [] : [{ list, value: one }])) };
    },
    listListValues: async ({ path: { list }, query: { limit, cursor, ...filter } }) => {
      await assertDefined(list);
      return withBadRequest(lists.values(list, filter, { limit, cursor }));
    },
    addListValue: async ({ path: { list }, body: { value, expiresAt = null, note = null }, caller }) => {
      assertFuture(expiresAt);
      const problem = findValueProblem(await matchOf(list), value);
      if (problem !== null) throw new ImhookError("bad-request", problem);
      const origin = changeOrigin(caller, "addListValue", OBJECTS.list(list));
      const added = await lists.set(list, "operator", { value, expiresAt, note }, origin);
      if (added === undefined) throw new ImhookError("conflict", `${JSON.stringify(value)} has expired already`);
      return added;
    },
    removeListValue: async ({ path: { list }, query: { value }, caller }) => {
      await assertDefined(list);
      const origin = changeOrigin(caller, "removeListValue", OBJECTS.list(list));
      return (await lists.remove(list, "operator", value, origin)) ?? notAdded(list, value);
    },
    importListValues: async ({ path: { list }, query: { expiresAt: expiry, note = null }, stream, contentType, caller }) => {
      const expiresAt = expiry === undefined ? null : toFutureTime("expiresAt", expiry);
      assertFuture(expiresAt);
      const origin = changeOrigin(caller, "importListValues", OBJECTS.list(list));
      return imports.run({ list, match: await matchOf(list), contentType, expiresAt, note, origin }, stream);
    },
    listListImports: async ({ path: { list } }) => {
      await assertDefined(list);
      return { items: imports.of(list) };
    },
  };

  async function assertDefined(list: string): Promise<void> {
    await matchOf(list);
  }

  async function matchOf(list: string): Promise<ListMatch> {
    return (await lists.matchOf(list)) ?? unknown(list);
  }

  async function notAdded(list: string, value: string): Promise<never> {
    const isElsewhere = (await lists.find(list, "file", value)) ?? (await lists.find(list, "inline", value));
    const where = isElsewhere === undefined ? "" : `; it comes from the ${isElsewhere.source === "file" ? "list's file" : "rules file"}`;
    throw new ImhookError("not-found", `${JSON.stringify(value)} was not added to the list ${list} here${where}`);
  }
}

function unknown(list: string): never {
  throw new ImhookError("not-found", `the rules file defines no list ${list}`);
}

function assertFuture(expiresAt: number | null): void {
  if (expiresAt !== null && expiresAt <= Date.now()) throw new ImhookError("bad-request", "expiresAt must be in the future");
}
