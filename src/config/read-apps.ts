import { ConfigError } from "../errors.ts";
import { isObject } from "../openapi/json.ts";
import { type AppParts, splitApps } from "./apps.ts";
import { type Found, findSetting, type Sources } from "./find-setting.ts";
import type { AppListSetting } from "./setting.ts";
import { readVisibleText } from "./visible-text.ts";

/** The apps of one sender. Throws a ConfigError that names the place; it never repeats what is there, because that may be a secret. */
export function readApps<App extends object>(setting: AppListSetting<App>, sources: Sources): App[] {
  const found = findSetting(setting, sources);
  const apps = found.isVariable || found.value === "" ? parseText(setting, found) : parseList(setting, found);
  return assertUnique(found.place, apps);
}

function parseText<App>(setting: AppListSetting<App>, { value, place }: Found): App[] {
  const text = readVisibleText(place, typeof value === "string" ? value : "", true);
  return splitApps(text, setting.maxParts).map((parts, index) => {
    const app = setting.parse(readParts(setting, parts, (key) => `${key} of app ${index + 1} in ${place}`));
    if (app === undefined) throw new ConfigError(`${place} must be ${setting.expected}.`);
    return app;
  });
}

function parseList<App>(setting: AppListSetting<App>, { value, place }: Found): App[] {
  if (!Array.isArray(value)) throw new ConfigError(`${place} must be a list of apps.`);
  return value.map((item, index) => {
    const parts = partsOf(setting, item);
    const app = parts && setting.parse(readParts(setting, parts, (key) => `${place}[${index}].${key}`));
    if (app === undefined)
      throw new ConfigError(
        `${place}[${index}] must be a map with the keys ${setting.keys.join(", ")}, of which the first is required; see ${setting.variable}.`,
      );
    return app;
  });
}

/** undefined for what is no map, or has other keys. A value that is no text counts as empty, which no part may be. */
function partsOf<App>({ keys }: AppListSetting<App>, item: unknown): AppParts | undefined {
  if (!isObject(item) || !Object.keys(item).every((key) => keys.includes(key))) return undefined;
  return keys.map((key) => (item[key] === undefined ? undefined : typeof item[key] === "string" ? item[key] : ""));
}

function readParts<App>({ keys }: AppListSetting<App>, parts: AppParts, placeOf: (key: string) => string): AppParts {
  return parts.map((part, index) => (part === undefined ? undefined : readVisibleText(placeOf(keys[index] ?? "part"), part, true)));
}

function assertUnique<App extends object>(place: string, apps: App[]): App[] {
  const names = apps.map((app) => String(Object.values(app)[0]));
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) throw new ConfigError(`${place} must list each app once; ${repeated} is there twice.`);
  return apps;
}
