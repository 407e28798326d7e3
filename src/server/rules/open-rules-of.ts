import type { Config } from "../../config/config.ts";
import type { OpenRules } from "./open-rules.ts";
import type { RulesEnvironment } from "./rules-environment.ts";

/** Opens the rules that are configured, as `openRules` does; resolves with null if there are none. Most servers have none, and do not load the code for them. */
export async function openRulesOf({ rules: path }: Pick<Config, "rules">, environment: RulesEnvironment): Promise<OpenRules | null> {
  if (path === null) return null;
  const { openRules } = await import("./open-rules.ts");
  return openRules(path, environment);
}
