import type { ReloadCause } from "../../operator/api/rules-reload.ts";
import type { ReloadDetails } from "../system-audit.ts";
import type { TokensReload } from "./keeper.ts";

/** What an audit entry says of a reload of the tokens. */
export function tokensReloadDetails({ result, changes, tokensBefore, tokens, faults }: TokensReload, cause: ReloadCause): ReloadDetails {
  const { added, removed, changed } = changes;
  const names = { added: added.join(", "), removed: removed.join(", "), changed: changed.join(", ") };
  return { before: { tokens: tokensBefore }, after: { cause, result, tokens, ...names, faults } };
}
