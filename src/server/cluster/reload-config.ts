import { type Config, readConfig } from "../../config/config.ts";
import { settings } from "../../config/settings.ts";
import { ConfigError } from "../../errors.ts";

/** What the primary itself holds open; new workers cannot change it. */
const FIXED = ["host", "port", "operatorHost", "operatorPort", "operatorToken", "dataDirectory", "workers"] as const satisfies Array<
  keyof Config & keyof typeof settings
>;

/** Reads the settings again. Throws a ConfigError where they are bad, or where one differs that needs a restart. */
export function reloadConfig(current: Config, environment: Record<string, string | undefined>): Config {
  const renewed = readConfig(environment);
  const changed = FIXED.filter((name) => renewed[name] !== current[name]).map((name) => settings[name].variable);
  if (changed.length > 0) throw new ConfigError(`${changed.join(", ")} cannot change while imhook runs: restart it.`);
  return renewed;
}
