import { isDeepStrictEqual } from "node:util";
import type { Config } from "../../config/config.ts";
import { settings } from "../../config/settings.ts";
import { ConfigError } from "../../errors.ts";

/** Settings that belong to the primary. Replacing the workers cannot change them. */
const FIXED = [
  "host",
  "port",
  "operatorHost",
  "operatorPort",
  "operatorToken",
  "operatorTokensFile",
  "destinationAddresses",
  "metricsHost",
  "metricsPort",
  "dataDirectory",
  "workers",
  "retentionAge",
  "retentionSize",
  "auditRetentionAge",
  "rules",
  "handlers",
] as const satisfies Array<keyof Config & keyof typeof settings>;

/** Returns `renewed`. Throws a ConfigError if a setting differs from `current` that only a restart can change. */
export function reloadConfig(current: Config, renewed: Config): Config {
  const changed = FIXED.filter((name) => !isDeepStrictEqual(renewed[name], current[name])).map((name) => settings[name].variable);
  if (changed.length > 0)
    throw new ConfigError(`A reload cannot change ${changed.join(", ")}. Restart imhook, or restore the previous value.`);
  return renewed;
}
