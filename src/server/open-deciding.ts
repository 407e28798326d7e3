import type { Logger } from "pino";
import type { Config } from "../config/config.ts";
import type { Followers } from "../journal/followers.ts";
import type { Journal, JournalWriter } from "../journal/journal.ts";
import type { HandlersAdmin } from "../operator/api/handlers-admin.ts";
import type { RulesAdmin } from "../operator/api/rules-admin.ts";
import type { Storage } from "../storage/storage.ts";
import type { Deciding } from "./callback-listener.ts";
import type { OpenDeliveries } from "./deliveries/open-deliveries.ts";
import type { HandlersInUse } from "./handlers/handlers-in-use.ts";
import { checkLookupsToo } from "./lookups/check-lookups-too.ts";
import { toHandlerLookups } from "./lookups/handler-lookups.ts";
import { openLookups } from "./lookups/open-lookups.ts";
import type { RuleStores } from "./rule-stores.ts";
import { openRulesOf } from "./rules/open-rules-of.ts";
import type { SystemAudit } from "./system-audit.ts";

/** The rules and the handlers of a single process. */
export interface OpenDeciding {
  deciding: Deciding;
  /** null if there are none. */
  rules: RulesAdmin | null;
  /** null if there are none. */
  handlers: HandlersAdmin | null;
  close(): Promise<void>;
}

/** What they are put together with. */
export interface DecidingEnvironment {
  storage: Storage;
  journal: Journal;
  stores: RuleStores;
  audit: Pick<SystemAudit, "record">;
  /** Notifies of commits by any process. */
  commits: Pick<JournalWriter, "onCommit">;
  followers: Followers;
  /** Deliver to handlers. */
  deliveries: Pick<OpenDeliveries, "openHandlers">;
  log: Logger;
}

/**
 * Opens rules, and what rules and handlers ask for, and begins to call handlers for callbacks. It is done before callbacks are accepted: what was counted
 * before the start has to count, and handlers are called from the first callback on. If it rejects, nothing is left open but the handlers.
 */
export async function openDeciding(
  config: Config,
  handlers: HandlersInUse | null,
  { storage, journal, stores, audit, commits, followers, deliveries, log }: DecidingEnvironment,
): Promise<OpenDeciding> {
  await using opened = new AsyncDisposableStack();
  const lookups = await openLookups({ storage, journal, commits, hasHandlers: handlers !== null, countersSocket: null, followers, log });
  opened.defer(lookups.close);
  const useLists = () => handlers?.useLists(rules?.engine.loaded()?.book.lists ?? []);
  const rules = await openRulesOf(config, {
    storage,
    stores,
    journal,
    commits,
    followers,
    lookups,
    audit,
    onReloaded: async () => {
      void useLists();
      return true;
    },
    log,
  });
  if (rules !== null) opened.defer(rules.close);
  await useLists();
  const asked = toHandlerLookups(lookups, rules);
  await handlers?.follow({ journal, commits, deliveries, lookups: asked });
  if (handlers !== null) opened.defer(handlers.close);
  const running = opened.move();
  return {
    deciding: { decisions: handlers?.decisions, engine: rules?.engine, lookups: asked },
    rules: rules?.admin ?? null,
    handlers: handlers && checkLookupsToo(handlers, lookups),
    close: () => running.disposeAsync(),
  };
}
