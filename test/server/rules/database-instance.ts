import { pino } from "pino";
import { openAuditLog } from "../../../src/audit/postgres/open-audit-log.ts";
import { openReplacements } from "../../../src/rules/file/postgres/open-replacements.ts";
import { followLists } from "../../../src/rules/lists/follow-lists.ts";
import { findValueProblem } from "../../../src/rules/lists/list-content.ts";
import { openListChanges } from "../../../src/rules/lists/postgres/open-list-changes.ts";
import { openListStore } from "../../../src/rules/lists/postgres/open-list-store.ts";
import { createRuleList } from "../../../src/rules/lists/rule-list.ts";
import { userTexts } from "../../../src/rules/text/user-texts.ts";
import { createRuleEngine, type RuleEngine } from "../../../src/server/rules/engine.ts";
import { openRulesKeeper, type RulesKeeper } from "../../../src/server/rules/keeper.ts";
import { createRuleDeciders } from "../../../src/server/rules/rule-deciders.ts";
import type { SourceChange } from "../../../src/server/rules/rules-source.ts";
import { openSharedSource } from "../../../src/server/rules/shared-source.ts";
import { createStoredLists } from "../../../src/server/rules/stored-lists.ts";
import { openDatabase } from "../../../src/storage/postgres/open-database.ts";

/** The rules of an instance, with its own file, over a database that it shares with others. */
export interface DatabaseInstance extends AsyncDisposable {
  keeper: RulesKeeper;
  engine: RuleEngine;
  /** Version of the rules that decide. */
  version(): string | undefined;
  /** Values of a list, of those that are asked for. */
  listed(list: string, ...values: string[]): string[];
  /** What has caused the reloads after the first one. */
  reloads: SourceChange[];
  logged: string[];
}

/** Starts with the rules file `path`. */
export async function startDatabaseInstance({ url }: { url: string }, path: string): Promise<DatabaseInstance> {
  await using opened = new AsyncDisposableStack();
  const database = openDatabase({ url }, { role: "instance", connections: 3 });
  opened.defer(database.close);
  const logged: string[] = [];
  const log = pino({}, { write: (line: string) => logged.push(JSON.parse(line).msg) });
  const store = openListStore(database);
  opened.defer(store.close);
  const changes = openListChanges({ kysely: database.kysely });
  const engine = createRuleEngine({
    lists: createStoredLists({ store, followed: followLists({ changes, search: { createRuleList, findValueProblem }, log }), log }),
    deciders: createRuleDeciders({ log }),
    lookups: { counters: { count: () => 0, distinct: () => 0 }, relations: { since: () => null }, keepCounters: async () => {} },
    texts: userTexts,
  });
  opened.defer(engine.close);
  const reloads: SourceChange[] = [];
  const source = await openSharedSource({ path, replacements: openReplacements({ kysely: database.kysely }), log });
  const keeper = await openRulesKeeper({ path, source, engine, onChange: (_reload, change) => reloads.push(change), log });
  opened.defer(keeper.close);
  const running = opened.move();
  return {
    keeper,
    engine,
    version: () => engine.loaded()?.file.version,
    listed: (list, ...values) => values.filter((value) => engine.lists.get(list)?.has(value)),
    reloads,
    logged,
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

/** The audit entries that are there, oldest first, as `object after`. */
export async function auditedIn({ url }: { url: string }): Promise<string[]> {
  const database = openDatabase({ url }, { role: "audit", connections: 1 });
  const { items } = await openAuditLog(database).list({}, { limit: 1000 });
  await database.close();
  return items.toReversed().map(({ object, after }) => `${object} ${JSON.stringify(after)}`);
}
