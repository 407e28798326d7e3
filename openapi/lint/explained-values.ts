import type { RawParameter, RawSchema, Rule, Visit } from "./rule.ts";

/** Ends the description of a field that can have more values than the known ones. */
const OPEN = "Other values are possible.";

/** A value that a description names: in backquotes, or a number. */
const NAMED_VALUE = /`[^`]+`|(?<![\w.-])-?\d+(?![\w.]*\w)/g;

/** Words that join values and say nothing about them. */
const CONNECTING_WORDS = new Set(["and", "or"]);

/**
 * The description of an enumeration says what each value means: "1 sent, 2 arrived". So does that of an open enumeration, which has no `enum` and says
 * that other values are possible.
 */
export const explainedValues: Rule = () => ({
  Schema(schema: RawSchema, { report, location }: Visit) {
    // What a field may not be named needs no meaning.
    if (location.pointer.includes("/propertyNames/")) return;
    const message = problemOf(schema);
    if (message !== null) report({ message, location: location.child([isClosed(schema) ? "enum" : "description"]) });
  },
  Parameter({ description }: RawParameter, { report, location }: Visit) {
    const message = problemOf({ description });
    if (message !== null) report({ message, location: location.child(["description"]) });
  },
});

function problemOf(schema: RawSchema): string | null {
  const { enum: values = [], description = "" } = schema;
  const text = description.replaceAll(/\s+/g, " ").replace(OPEN, "");
  const names = isClosed(schema) ? values.map(nameOf) : namesIn(description);
  const explained = explainedIn(text, names);
  const unexplained = names.filter((name) => !explained.has(name));
  return unexplained.length === 0 ? null : `Say in the description what these values mean: ${unexplained.join(", ")}.`;
}

function isClosed({ enum: values = [] }: RawSchema): boolean {
  return values.length > 1;
}

function nameOf(value: unknown): string {
  return value === "" ? "empty" : String(value);
}

/** The values that the description of an open enumeration names. */
function namesIn(description: string): string[] {
  if (!description.replaceAll(/\s+/g, " ").includes(OPEN)) return [];
  return [...new Set(description.match(NAMED_VALUE)?.map((name) => name.replaceAll("`", "")))];
}

/** The values whose meaning follows them. Values that only "or" or a comma separates share the meaning that follows the last of them. */
function explainedIn(text: string, names: string[]): Set<string> {
  const explained = new Set<string>();
  const joined: string[] = [];
  const parts = text.split(toPattern(names));
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) joined.push(part);
    else if (hasMeaning(part)) for (const name of joined.splice(0)) explained.add(name);
    else if (part.includes(".")) joined.length = 0;
  }
  return explained;
}

/** Matches each of the names as a whole, in backquotes or without. Splitting by it keeps the names, which have odd places then. */
function toPattern(names: string[]): RegExp {
  const longestFirst = names.toSorted((one, other) => other.length - one.length).map((name) => name.replaceAll(/\W/g, "\\$&"));
  return new RegExp(`(?<![\\w.-])\`?(${longestFirst.join("|")})\`?(?![\\w-]|\\.\\w)`);
}

function hasMeaning(text: string): boolean {
  return (text.match(/[\p{L}\d]+/gu) ?? []).some((word) => !CONNECTING_WORDS.has(word));
}
