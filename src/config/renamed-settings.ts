import { ConfigError } from "../errors.ts";
import type { SettingRow } from "./setting.ts";
import { settings } from "./settings.ts";

/** Names of 0.1.0 that nothing reads any more. Ignoring them would silently bring the defaults back. */
const RENAMED: ReadonlyArray<{ variable: string; key: string; now: SettingRow }> = [
  { variable: "IMHOOK_CONCURRENCY", key: "concurrency", now: settings.maxConcurrent },
  { variable: "IMHOOK_QUEUE", key: "queue", now: settings.maxQueued },
  { variable: "IMHOOK_CONNECTIONS", key: "connections", now: settings.maxConnections },
];

/** Throws a ConfigError that names the new variable if one of the old ones is set. */
export function assertNoRenamedVariable(environment: Record<string, string | undefined>): void {
  for (const { variable, now } of RENAMED)
    if (environment[variable]) throw new ConfigError(`${variable} was renamed: set ${now.variable} instead.`);
}

/** Throws a ConfigError that names the new key if `key` is an old one; `place` is where it was found. */
export function assertNotRenamedKey(place: string, key: string): void {
  const renamed = RENAMED.find((entry) => entry.key === key);
  if (renamed !== undefined) throw new ConfigError(`${place}: ${key} was renamed: write ${renamed.now.key} instead.`);
}
