import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { ConfigError } from "../errors.ts";
import { describeFileProblem } from "../file-error.ts";
import { isObject } from "../openapi/json.ts";
import type { SettingRow } from "./setting.ts";

// Loaded on demand: most starts have no file.
const loadYaml = (): typeof import("yaml") => createRequire(import.meta.url)("yaml");

/** Settings in the shape of the YAML file: texts, and lists and maps of them. */
export type FileContent = Record<string, unknown>;

/** Reads the YAML file of a setting; an empty path means no settings. Throws a ConfigError that repeats nothing from the file. */
export function readFile(setting: Pick<SettingRow, "variable" | "expected">, path: string): FileContent {
  if (path === "") return {};
  const content = parseFile(path, readText(setting, path));
  // Under the failsafe schema an empty document is an empty text.
  if (content === "" || content === null) return {};
  if (!isObject(content)) throw new ConfigError(`${path} must be a map of settings.`);
  return content;
}

/** The value of a dotted key; undefined if it is not there. */
export function lookUp(content: FileContent, key: string): unknown {
  return key.split(".").reduce<unknown>((value, part) => (isObject(value) ? value[part] : undefined), content);
}

function readText({ variable, expected }: Pick<SettingRow, "variable" | "expected">, path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new ConfigError(`${variable} must be ${expected}; ${describeFileProblem(path, error)}.`, { cause: error });
  }
}

function parseFile(path: string, text: string): unknown {
  const { parseDocument, YAMLError } = loadYaml();
  try {
    // Under this schema every scalar is text, so a token such as 0123 or 1.10 stays as written. The library would print its warnings.
    const document = parseDocument(text, { schema: "failsafe", prettyErrors: false, logLevel: "error" });
    // A token that begins with ! is a tag to YAML, and the token is then empty.
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined) throw problem;
    return document.toJS();
  } catch (error) {
    // The library's own message quotes the file, which contains secrets.
    const place = error instanceof YAMLError ? `, line ${lineOf(text, error.pos[0])} (${error.code})` : "";
    throw new ConfigError(`${path} must be valid YAML${place}.`);
  }
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
