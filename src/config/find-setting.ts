import { ConfigError } from "../errors.ts";
import { type FileContent, lookUp } from "./file.ts";
import { readSecretFile } from "./secret-file.ts";
import { fileVariable, type SettingRow } from "./setting.ts";
import { readVisibleText, withoutLineEnd } from "./visible-text.ts";

export type Environment = Record<string, string | undefined>;

/** Where settings are looked up, in the order of precedence. */
export interface Sources {
  /** What a program passes to the library, in the shape of the file. */
  given: FileContent;
  environment: Environment;
  file: FileContent;
}

/** A value, unchecked. */
export interface Found {
  /** undefined: the setting is not set. */
  value: unknown;
  /** How messages name the place where it was found. */
  place: string;
  /** Whether it was written as the text of a variable, and not in the shape of the file. */
  isVariable: boolean;
}

/** How messages name what a program passes to the library. */
export const GIVEN = "settings";

/** Finds a setting. Throws a ConfigError if a secret's file cannot be read, or if both the secret and its file are set. */
export function findSetting(row: SettingRow, { given, environment, file }: Sources): Found {
  const { key, variable } = row;
  const givenValue = key === null ? undefined : lookUp(given, key);
  if (givenValue !== undefined) return { value: givenValue, place: `${GIVEN}.${key}`, isVariable: false };
  const fromEnvironment = findInEnvironment(row, environment);
  if (fromEnvironment !== undefined) return { ...fromEnvironment, isVariable: true };
  const fileValue = key === null ? undefined : lookUp(file, key);
  if (fileValue !== undefined) return { value: fileValue, place: key ?? "", isVariable: false };
  return { value: undefined, place: variable, isVariable: true };
}

function findInEnvironment(row: SettingRow, environment: Environment): Omit<Found, "isVariable"> | undefined {
  const value = textOf(row.variable, environment);
  const path = row.isSecret === true ? textOf(fileVariable(row), environment) : undefined;
  if (path === undefined) return value === undefined ? undefined : { value, place: row.variable };
  if (value !== undefined) throw new ConfigError(`${row.variable} and ${fileVariable(row)} are both set: set one of them.`);
  const visiblePath = readVisibleText(fileVariable(row), path, false);
  return { value: readSecretFile(fileVariable(row), visiblePath), place: `${visiblePath}, named by ${fileVariable(row)},` };
}

/** Shells and Compose files write "not set" as an empty variable. */
function textOf(variable: string, environment: Environment): string | undefined {
  const value = environment[variable] ?? "";
  return withoutLineEnd(value) === "" ? undefined : value;
}
