import { OBJECTS } from "../../audit/objects.ts";
import type { RulesAdmin, RulesReload } from "../../operator/api/rules-admin.ts";
import { rulesReloadDetails } from "../../operator/api/rules-reload.ts";
import { followFlags } from "../../rules/reviews/follow-flags.ts";
import { userTexts } from "../../rules/text/user-texts.ts";
import { partsOf } from "../storage/parts-of.ts";
import { createRuleEngine, type RuleEngine } from "./engine.ts";
import type { RulesEnvironment } from "./environment.ts";
import { createFileSource } from "./file-source.ts";
import { followListsIn } from "./follow-lists-in.ts";
import { openRulesKeeper } from "./keeper.ts";
import { createRuleDeciders } from "./rule-deciders.ts";
import type { SourceChange } from "./rules-source.ts";
import { openSharedSource } from "./shared-source.ts";
import { createStoredLists } from "./stored-lists.ts";

/** The rules of a server, and what keeps them up to date. */
export interface OpenRules {
  engine: RuleEngine;
  admin: RulesAdmin;
  close(): Promise<void>;
}

/**
 * Loads the rules file, and again whenever it changes. Callbacks that rules flag get a review. Rejects with a ConfigError that lists every fault if the file
 * cannot be used; then nothing is left open.
 */
export async function openRules(path: string, environment: RulesEnvironment): Promise<OpenRules> {
  const { storage, stores, journal, commits, followers, lookups, audit, onReloaded, log } = environment;
  await using opened = new AsyncDisposableStack();
  const engine = createRuleEngine({
    lists: createStoredLists({ store: stores.lists, followed: await followListsIn(storage, log), log }),
    deciders: createRuleDeciders({ log }),
    lookups,
    texts: userTexts,
  });
  opened.defer(engine.close);
  const onChange = (reload: RulesReload, change: SourceChange) =>
    audit.record("reloadRules", OBJECTS.rules, rulesReloadDetails(reload, change));
  const replacements = await partsOf(storage).openRuleReplacements();
  if (replacements !== null) opened.defer(replacements.close);
  const source = replacements === null ? createFileSource({ path }) : await openSharedSource({ path, replacements, log });
  const keeper = await openRulesKeeper({ path, source, engine, onChange, log, ...(onReloaded !== undefined && { onReloaded }) });
  opened.defer(keeper.close);
  const reasonOf = (rule: string) => engine.loaded()?.book.rules.find(({ name }) => name === rule)?.reason ?? null;
  const turn = await partsOf(storage).openTurn("reviews");
  opened.defer(turn.close);
  const flags = followFlags({ reviews: stores.reviews, turn, journal, reasonOf, commits, followers, log });
  opened.defer(async () => {
    // What is missing is read from the journal at the next start, or by another instance.
    if (turn.isMine()) await flags.catchUp().catch(() => {});
    await flags.close();
  });
  const running = opened.move();
  const check = async () => {
    await engine.check();
    await lookups.check();
    await flags.check();
  };
  return { engine, admin: { ...keeper, counted: lookups.counters, check }, close: () => running.disposeAsync() };
}
