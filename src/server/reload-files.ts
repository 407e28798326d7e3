import type { Logger } from "pino";
import { OBJECTS } from "../audit/objects.ts";
import type { RulesAdmin } from "../operator/api/rules-admin.ts";
import { rulesReloadDetails } from "../operator/api/rules-reload.ts";
import type { OpenHandlers } from "./handlers/open-handlers.ts";
import type { SystemAudit } from "./system-audit.ts";
import type { TokensKeeper } from "./tokens/keeper.ts";
import { tokensReloadDetails } from "./tokens/tokens-reload.ts";

/** What is read again on a signal. */
export interface ReloadedFiles {
  /** null if there are none. */
  rules: Pick<RulesAdmin, "reload"> | null;
  /** null if there are none, or if they are read again with the settings. */
  handlers: Pick<OpenHandlers, "reload" | "state"> | null;
  /** null if there is no file of them. */
  tokens: Pick<TokensKeeper, "reload"> | null;
  audit: Pick<SystemAudit, "record">;
  log: Pick<Logger, "error">;
}

/** What of it there is, as people call it. */
export function namesOfReloaded(files: Pick<ReloadedFiles, "rules" | "handlers" | "tokens">): string[] {
  return (["rules", "handlers", "tokens"] as const).filter((name) => files[name] !== null);
}

/** Reads the files of rules, handlers and tokens again, because of a signal. Never rejects. */
export async function reloadFiles({ rules, handlers, tokens, audit, log }: ReloadedFiles): Promise<void> {
  const reloadRules = async () => {
    if (rules !== null) audit.record("reloadRules", OBJECTS.rules, rulesReloadDetails(await rules.reload(), "signal"));
  };
  const reloadHandlers = async () => {
    if (handlers === null) return;
    await handlers.reload();
    const result = handlers.state().module?.failure == null ? "used" : "refused";
    audit.record("reloadHandlers", OBJECTS.handlers, { before: null, after: { cause: "signal", result } });
  };
  const reloadTokens = async () => {
    if (tokens !== null) audit.record("reloadTokens", OBJECTS.tokens, tokensReloadDetails(await tokens.reload(), "signal"));
  };
  await Promise.all([
    reloadRules().catch((error) => log.error({ err: error }, "rules not reloaded")),
    reloadHandlers().catch((error) => log.error({ err: error }, "handlers not reloaded")),
    reloadTokens().catch((error) => log.error({ err: error }, "tokens not reloaded")),
  ]);
}
