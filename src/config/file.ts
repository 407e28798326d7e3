import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { ConfigError } from "../errors.ts";
import { isObject } from "../openapi/json.ts";

// Loaded where there is a file: most starts have none, and imports at the top are loaded by all.
const loadYaml = (): typeof import("yaml") => createRequire(import.meta.url)("yaml");

/** Settings of the YAML file: texts, and lists and maps of them. */
export type FileContent = Record<string, unknown>;

/** Reads the YAML file that `variable` names; no path means no settings. Throws a ConfigError that repeats nothing of the file. */
export function readFile(variable: string, path: string, knownKeys: readonly string[]): FileContent {
  if (path === "") return {};
  const content = parseFile(path, readText(variable, path));
  // Under the schema below an empty document is an empty text.
  if (content === "" || content === null) return {};
  if (!isObject(content)) throw new ConfigError(`${path} must be a map of settings.`);
  assertKnownKeys(path, content, knownKeys);
  return content;
}

/** The value at a place in the file, parts joined by dots; undefined where there is none. */
export function lookUp(content: FileContent, key: string): unknown {
  return key.split(".").reduce<unknown>((value, part) => (isObject(value) ? value[part] : undefined), content);
}

function readText(variable: string, path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigError(`${variable} must be the path of a YAML file that can be read; ${path} cannot (${code}).`, { cause: error });
  }
}

function parseFile(path: string, text: string): unknown {
  const { parse, YAMLParseError } = loadYaml();
  try {
    // A token like 0123 or 1.10 is text: under this schema no scalar is anything else.
    return parse(text, { schema: "failsafe", prettyErrors: false });
  } catch (error) {
    // The parser's own words quote the file, which holds tokens.
    const place = error instanceof YAMLParseError ? `, line ${lineOf(text, error.pos[0])} (${error.code})` : "";
    throw new ConfigError(`${path} is not YAML${place}.`);
  }
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/** Throws a ConfigError that names the first key of `content` that is none of `known`; `path` says where it was read. */
export function assertKnownKeys(path: string, content: FileContent, known: readonly string[]): void {
  for (const [key, value] of Object.entries(content)) {
    const isSection = known.some((name) => name.startsWith(`${key}.`));
    if (isSection && value === "") continue;
    const keys = isObject(value) ? Object.keys(value).map((child) => `${key}.${child}`) : [key];
    const unknown = keys.find((name) => !known.includes(name));
    if (unknown !== undefined) throw new ConfigError(`${path}: ${unknown} is not a setting; known are ${known.join(", ")}.`);
  }
}
