import { UsageError } from "../../errors.ts";
import { isObject } from "../../openapi/json.ts";
import { excerpt } from "../visible-text.ts";

/** A change of an example. */
interface Change {
  path: string;
  value: unknown;
}

/**
 * Returns the body with changes such as `PairList.0.To_Account=mallory`. A path consists of field names and list indexes from 0, joined by dots. A
 * value that is JSON is parsed; any other is a string. Only the last part of a path may be new: a field, or the index after a list's last.
 * Throws a UsageError for any other path.
 */
export function setValues(body: Record<string, unknown>, changes: readonly string[]): Record<string, unknown> {
  return changes.map(parseChange).reduce<Record<string, unknown>>((changed, { path, value }) => {
    // Setting a value in an object returns an object.
    return set(changed, path.split("."), value, path) as Record<string, unknown>;
  }, body);
}

function parseChange(text: string): Change {
  const at = text.indexOf("=");
  if (at < 1) throw new UsageError(`--set needs path=value, such as PairList.0.To_Account=mallory; it is ${excerpt(text)}`);
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
  if (!has(parent, part, rest.length === 0))
    throw new UsageError(`--set ${excerpt(path)}: there is no ${excerpt(part)}; ${describeParent(parent)}`);
  const child = rest.length === 0 ? value : set((parent as Record<string, unknown>)[part], rest, value, path);
  return Array.isArray(parent) ? parent.toSpliced(Number(part), 1, child) : { ...(parent as object), [part]: child };
}

function has(parent: unknown, part: string, mayBeNew: boolean): boolean {
  if (Array.isArray(parent)) return /^(0|[1-9][0-9]*)$/.test(part) && Number(part) < parent.length + (mayBeNew ? 1 : 0);
  return isObject(parent) && part !== "" && (mayBeNew || Object.hasOwn(parent, part));
}

function describeParent(parent: unknown): string {
  if (Array.isArray(parent)) return parent.length === 0 ? "the list is empty" : `the list has indexes 0 to ${parent.length - 1}`;
  return isObject(parent) ? `the fields are ${Object.keys(parent).join(", ")}` : `the value is ${excerpt(JSON.stringify(parent))}`;
}
