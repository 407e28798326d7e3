import { ConfigError } from "../errors.ts";
import { isObject } from "../openapi/json.ts";
import { DESTINATIONS_KEY } from "./destinations.ts";
import type { FileContent } from "./file.ts";
import { assertNotRenamedKey } from "./renamed-settings.ts";
import { isServiceLink } from "./service-link.ts";
import { SETTINGS } from "./settings.ts";

const VARIABLES = SETTINGS.map(({ variable }) => variable);
const KEYS = [...SETTINGS.flatMap(({ key }) => (key === null ? [] : [key])), DESTINATIONS_KEY];

/** Throws a ConfigError that names the first key that is not a setting, and the new name of one that was renamed; `place` is where it was read. */
export function assertKnownKeys(place: string, content: FileContent): void {
  for (const key of Object.entries(content).flatMap(toKeys)) {
    assertNotRenamedKey(place, key);
    if (!KEYS.includes(key)) throw new ConfigError(`${place}: ${key} is not a setting; the settings are ${KEYS.join(", ")}.`);
  }
}

/** Variables with imhook's prefix that are not settings, probably misspelt. Those that Kubernetes sets for Services are none of them. */
export function unknownVariables(environment: Record<string, string | undefined>): string[] {
  const unknown = Object.entries(environment).filter(([name]) => name.startsWith("IMHOOK_") && !VARIABLES.includes(name));
  return unknown.filter(([name, value = ""]) => !isServiceLink(name, value)).map(([name]) => name);
}

/** Keys of one entry at the top of the file, with sections as dotted keys. */
function toKeys([key, value]: [string, unknown]): string[] {
  const isSection = KEYS.some((name) => name.startsWith(`${key}.`));
  // A section whose lines are all commented out.
  if (isSection && value === "") return [];
  return isObject(value) ? Object.keys(value).map((child) => `${key}.${child}`) : [key];
}
