import { ConfigError } from "../errors.ts";
import { type Found, findSetting, type Sources } from "./find-setting.ts";
import { explainServiceLink } from "./service-link.ts";
import type { Setting } from "./setting.ts";
import { escapeInvisible, readVisibleText } from "./visible-text.ts";

/** Value of a setting, or its default. Throws a ConfigError that names the setting and says what was expected and what was found. */
export function readSetting<Value>(setting: Setting<Value>, sources: Sources): Value {
  const found = findSetting(setting, sources);
  const text = toText(setting, found);
  const value = text === undefined ? undefined : setting.parse(text || setting.fallback);
  if (value === undefined) throw new ConfigError(describe(setting, found));
  return value;
}

/** Empty if the setting is not set; undefined for what is neither a text nor, where that is allowed, a list of texts. */
function toText({ isSecret = false, isList = false }: Setting, { value, place }: Found): string | undefined {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return readVisibleText(place, value, isSecret);
  if (!isList || !Array.isArray(value)) return undefined;
  const items = value.map((item, index) => (typeof item === "string" ? readVisibleText(`${place}[${index}]`, item, isSecret) : ""));
  // An empty item must not vanish, or the list would be shorter than it was written.
  return items.includes("") ? undefined : items.join(",");
}

function describe({ variable, expected, isSecret }: Setting, { value, place, isVariable }: Found): string {
  if (isSecret === true) return `${place} must be ${expected}.`;
  return `${place} must be ${expected}; it is ${escapeInvisible(value)}.${isVariable ? explainServiceLink(variable, value) : ""}`;
}
