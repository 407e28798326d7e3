import { parseRanges } from "../http/address-set.ts";
import { fileVariable, type Setting, type SettingRow } from "./setting.ts";

type Row<Key extends string | null> = Pick<SettingRow<Key>, "variable" | "key" | "help"> & { fallback?: string; unit?: string };

// Each kind keeps the literal type of its key: the type of the library's settings is derived from these keys.

/** Any text. */
export function text<Key extends string | null>(row: Row<Key> & { expected: string }): Setting<string, Key> {
  return { ...complete(row), expected: row.expected, parse: (value) => value };
}

/** A text that is never shown. */
export function secret<Key extends string>(row: Row<Key>): Setting<string, Key> {
  return { ...text({ ...row, expected: "a text" }), isSecret: true };
}

/** The URL of a PostgreSQL database, which is never shown; null if it is not set. */
export function databaseUrl<Key extends string>(row: Row<Key>): Setting<string | null, Key> {
  const expected = "a URL such as postgres://user:password@host:5432/name";
  return { ...secret(row), expected, parse: (value) => (value === "" ? null : isDatabaseUrl(value) ? value : undefined) };
}

function isDatabaseUrl(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && (url.protocol === "postgres:" || url.protocol === "postgresql:");
}

/** A whole number within a range, both ends included. */
export function integer<Key extends string>({ range, ...row }: Row<Key> & { range: readonly [number, number] }): Setting<number, Key> {
  const [least, most] = range;
  return {
    ...complete(row),
    help: `${row.help} Range: ${least} to ${most}.`,
    expected: `a whole number from ${least} to ${most}`,
    parse: (value) => (/^[0-9]{1,15}$/.test(value) && Number(value) >= least && Number(value) <= most ? Number(value) : undefined),
  };
}

/** A whole number without a default: null if it is not set. */
export function optionalInteger<Key extends string>(row: Row<Key> & { range: readonly [number, number] }): Setting<number | null, Key> {
  const { parse, ...rest } = integer(row);
  return { ...rest, parse: (value) => (value === "" ? null : parse(value)) };
}

/** IP addresses and CIDR ranges. */
export function addressRanges<Key extends string>(row: Row<Key>): Setting<string[], Key> {
  const expected = "IP addresses and CIDR ranges such as 10.0.0.0/8, separated by commas, with prefix lengths of at least 1";
  return { ...complete(row), expected, isList: true, parse: parseRanges };
}

/** Names of commands or of what they are about to do. */
export function names<Key extends string>(row: Row<Key> & { expected: string }): Setting<string[], Key> {
  return { ...complete(row), expected: row.expected, isList: true, parse: parseNames };
}

function parseNames(text: string): string[] | undefined {
  if (text.trim() === "") return [];
  const parts = text.split(",").map((part) => part.trim());
  return parts.every((part) => /^[\w.]+$/.test(part)) ? parts : undefined;
}

/** A path of a URL: empty, or with a slash before each segment. Slashes at the ends and double ones change nothing. */
export function urlPath<Key extends string>(row: Row<Key>): Setting<string, Key> {
  return { ...complete(row), expected: PATH, parse: parsePath };
}

/** A path of a URL with a slash before each segment, `/` for none, or null for `off`. */
export function optionalUrlPath<Key extends string>(row: Row<Key>): Setting<string | null, Key> {
  return { ...complete(row), expected: `${PATH}, or off`, parse: (value) => (value === "off" ? null : parsePath(value) || rootOf(value)) };
}

function rootOf(text: string): string | undefined {
  return /^\/+$/.test(text) ? "/" : undefined;
}

const PATH = "a path such as /chat/hooks, of letters, digits, hyphens, underscores, dots and slashes";

function parsePath(text: string): string | undefined {
  const segments = text.split("/").filter(Boolean);
  if (!segments.every((segment) => /^[\w.-]+$/.test(segment) && !/^\.+$/.test(segment))) return undefined;
  return segments.map((segment) => `/${segment}`).join("");
}

export function oneOf<Choice extends string, Key extends string>({
  choices,
  ...row
}: Row<Key> & { choices: readonly Choice[] }): Setting<Choice, Key> {
  return {
    ...complete(row),
    expected: `one of ${choices.join(", ")}`,
    parse: (value) => choices.find((choice) => choice === value),
  };
}

/** The row of the variable that names a file with the secret. */
export function secretFile(row: SettingRow): Setting<string, null> {
  return text({
    variable: fileVariable(row),
    key: null,
    expected: "the path of a readable file",
    help: `File that contains \`${row.variable}\`, such as a mounted secret; one trailing line end is removed. Setting both is an error.`,
  });
}

function complete<Key extends string | null>({ variable, key, help, fallback = "", unit = "" }: Row<Key>) {
  return { variable, key, help, fallback, unit };
}
