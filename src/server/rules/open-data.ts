import { openCounterStore } from "../../rules/counters/open-counter-store.ts";
import { DEFAULT_LIMIT, openCounters } from "../../rules/counters/open-counters.ts";
import { serveCounters } from "../../rules/counters/serve-counters.ts";
import { openRelationLookup } from "../../rules/relations/open-relation-lookup.ts";
import type { RuleBook } from "../../rules/rule-book.ts";
import type { OpenRuleData } from "./engine.ts";
import type { RulesEnvironment } from "./environment.ts";

/**
 * Opens what conditions ask for, in the process that has the journal. Counters go on where they ended; with a socket, workers count in them too.
 */
export async function openRuleData(
  { files, journal, commits, followers, countersSocket, log }: RulesEnvironment,
  book: RuleBook,
): Promise<OpenRuleData> {
  await using opened = new AsyncDisposableStack();
  const store = await openCounterStore({ path: files.counters, limit: DEFAULT_LIMIT });
  const longestWindow = Math.max(0, ...book.counters.map(({ window }) => window));
  const counters = await openCounters({ store, journal, commits, longestWindow, followers, log });
  opened.defer(counters.close);
  const server = countersSocket === null ? null : await serveCounters(countersSocket, counters);
  if (server !== null) opened.defer(server.close);
  const relations = openRelationLookup(files.relations);
  opened.defer(relations.close);
  const running = opened.move();
  return { counters, relations, check: counters.check, close: () => running.disposeAsync() };
}
