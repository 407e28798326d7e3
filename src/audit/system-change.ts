import { SYSTEM } from "./actor.ts";
import { type ChangeOrigin, changeOrigin } from "./change-origin.ts";

/** What imhook does by itself, after a file has changed or on a signal. */
export type SystemAction = "loadListValues" | "reloadRules" | "reloadHandlers" | "reloadTokens" | "reloadSettings";

/** Begins a change by imhook itself. */
export function systemChange(action: SystemAction, object: string): ChangeOrigin {
  return changeOrigin(SYSTEM, action, object);
}
