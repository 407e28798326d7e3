import type { Logger } from "pino";
import { OBJECTS } from "../../audit/objects.ts";
import type { Config } from "../../config/config.ts";
import { createCurrentTokens } from "../../operator/tokens/current-tokens.ts";
import { type Tokens, tokenOfSetting } from "../../operator/tokens/tokens.ts";
import type { SystemAudit } from "../system-audit.ts";
import type { TokensKeeper, TokensReload } from "./keeper.ts";

/** The tokens that are configured. */
export interface OpenTokens extends AsyncDisposable {
  /** null if there are none, so that everybody who can reach the port may call. */
  tokens: Tokens | null;
  /** null if there is no file of them. */
  keeper: TokensKeeper | null;
}

/** Opens the tokens of the settings. Rejects with a ConfigError if there is a file of them that cannot be used. */
export async function openTokensOf(
  { operatorToken, operatorTokensFile: path }: Pick<Config, "operatorToken" | "operatorTokensFile">,
  { audit, log }: { audit: Pick<SystemAudit, "record">; log: Logger },
): Promise<OpenTokens> {
  const others = operatorToken === null ? [] : [tokenOfSetting(operatorToken)];
  if (path === null)
    return { tokens: others.length === 0 ? null : createCurrentTokens(others), keeper: null, [Symbol.asyncDispose]: async () => {} };
  // Most servers have no such file, and do not load the code for it.
  const [{ openTokensKeeper }, { tokensReloadDetails }] = await Promise.all([import("./keeper.ts"), import("./tokens-reload.ts")]);
  const onChange = (reload: TokensReload) => audit.record("reloadTokens", OBJECTS.tokens, tokensReloadDetails(reload, "file"));
  const keeper = await openTokensKeeper({ path, others, onChange, log });
  return { tokens: keeper.tokens, keeper, [Symbol.asyncDispose]: () => keeper[Symbol.asyncDispose]() };
}
