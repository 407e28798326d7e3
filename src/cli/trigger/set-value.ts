import { UsageError } from "../../errors.ts";
import { isObject } from "../../openapi/json.ts";

/** A change of an example: where, and what will stand there. */
interface Change {
  path: string;
  value: unknown;
}

/**
 * Returns the body with changes written as `PairList.0.To_Account=mallory`: parts joined by dots, counted from 0 in lists; a value is read as
 * JSON, or else is text. Only the last part may be new: a field, or the place behind a list's end. Throws a UsageError for any other path.
 */
export function setValues(body: Record<string, unknown>, changes: readonly string[]): Record<string, unknown> {
  return changes.map(parseChange).reduce<Record<string, unknown>>((changed, { path, value }) => {
    // What is set in an object, by one part or more, is an object.
    return set(changed, path.split("."), value, path) as Record<string, unknown>;
  }, body);
}

function parseChange(text: string): Change {
  const at = text.indexOf("=");
  if (at < 1) throw new UsageError(`--set takes path=value, such as PairList.0.To_Account=mallory; it is ${text}`);
  return { path: text.slice(0, at), value: parseValue(text.slice(at + 1)) };
}

function parseValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function set(parent: unknown, [part = "", ...rest]: string[], value: unknown, path: string): unknown {
  if (!has(parent, part, rest.length === 0)) throw new UsageError(`--set ${path}: there is no ${part}; ${whatIsIn(parent)}`);
  const child = rest.length === 0 ? value : set((parent as Record<string, unknown>)[part], rest, value, path);
  return Array.isArray(parent) ? parent.toSpliced(Number(part), 1, child) : { ...(parent as object), [part]: child };
}

function has(parent: unknown, part: string, mayBeNew: boolean): boolean {
  if (Array.isArray(parent)) return /^(0|[1-9][0-9]*)$/.test(part) && Number(part) < parent.length + (mayBeNew ? 1 : 0);
  return isObject(parent) && part !== "" && (mayBeNew || Object.hasOwn(parent, part));
}

function whatIsIn(parent: unknown): string {
  if (Array.isArray(parent)) return parent.length === 0 ? "the list is empty" : `the list goes from 0 to ${parent.length - 1}`;
  return isObject(parent) ? `there is ${Object.keys(parent).join(", ")}` : `its place holds ${JSON.stringify(parent)}`;
}
