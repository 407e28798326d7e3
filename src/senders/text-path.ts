import { isObject } from "../openapi/json.ts";

/** The names that lead to texts, with `*` for each item of a list. */
export type TextPath = readonly string[];

/** A text in JSON, with the names and indices that lead to it. */
export interface PlacedText {
  path: TextPath;
  text: string;
}

/** Finds the texts that a path leads to. */
export function findTexts(value: unknown, path: TextPath, from: TextPath = []): PlacedText[] {
  const [name, ...rest] = path;
  if (name === undefined) return typeof value === "string" ? [{ path: from, text: value }] : [];
  if (name === "*") return Array.isArray(value) ? value.flatMap((item, index) => findTexts(item, rest, [...from, String(index)])) : [];
  return isObject(value) && Object.hasOwn(value, name) ? findTexts(value[name], rest, [...from, name]) : [];
}

/** Puts a text where another one is. */
export function replaceText(value: unknown, path: TextPath, text: string): void {
  const parent = path.slice(0, -1).reduce<unknown>((inner, name) => Reflect.get(inner as object, name), value);
  Reflect.set(parent as object, path.at(-1) ?? "", text);
}

export function toPointer(path: TextPath): string {
  return path.map((name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
