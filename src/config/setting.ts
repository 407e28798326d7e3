import type { AppParts } from "./apps.ts";

/** A row of the settings table. */
export interface SettingRow<Key extends string | null = string | null> {
  variable: string;
  /** Key in the YAML file, sections joined by dots. null: only the environment can set it. */
  key: Key;
  /** Default, as it would be written in the variable; empty for none. */
  fallback: string;
  unit: string;
  /** Completes the sentence "IMHOOK_X must be …". */
  expected: string;
  /** What the manual says about it. */
  help: string;
  /** The value never appears in a message, and `fileVariable(row)` may name a file that holds it. */
  isSecret?: boolean;
}

/** A setting with a single value. */
export interface Setting<Value = unknown, Key extends string | null = string | null> extends SettingRow<Key> {
  /** Whether the file may also write it as a list; the items are then joined by commas. */
  isList?: boolean;
  /** Returns undefined if the text is not what `expected` says. */
  parse(text: string): Value | undefined;
}

/** The apps of one sender: colon-separated in the variable, a list of maps in the file, because a token may contain any visible character. */
export interface AppListSetting<App> extends SettingRow<string> {
  /** Keys of an app in the file, in the order of its parts in the variable. */
  keys: readonly string[];
  /** How many parts the variable is split into; the last one keeps any further colons. */
  maxParts: number;
  parse(parts: AppParts): App | undefined;
}

/** Name of the variable that names a file with a secret, as container platforms mount them. */
export function fileVariable({ variable }: Pick<SettingRow, "variable">): string {
  return `${variable}_FILE`;
}
