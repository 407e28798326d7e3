import { nearestNames } from "../../nearest.ts";
import { FIXED_VALUES, type FilterName, type FilterValues, type KnownValues } from "./filters.ts";
import { type FilterFault, findFault } from "./find-fault.ts";
import { splitTerms, type Term } from "./split-terms.ts";

/** What was typed, understood. */
export interface ParsedFilters {
  values: FilterValues;
  /** Everything that is wrong, in the order in which it was typed. */
  faults: FilterFault[];
  /** Id of a callback, if nothing else was typed. */
  entry: string | null;
}

const ENTRY_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Parses `name:value` terms. A command that is in no document must be quoted, so that a slip of the pen is not searched for. A single bare word is a command, an event type or a status if it is the name of one, else a user. Several bare words,
 * or a quoted one, are a text. The id of an entry on its own names the callback to open.
 */
export function parseFilters(text: string, names: readonly FilterName[], known: KnownValues = {}): ParsedFilters {
  const terms = splitTerms(text);
  const [only] = terms;
  if (terms.length === 1 && only !== undefined && only.name === null && ENTRY_ID.test(only.value)) {
    return { values: {}, faults: [], entry: only.value.toLowerCase() };
  }
  const parsed: ParsedFilters = { values: {}, faults: [], entry: null };
  for (const term of terms.filter(({ name }) => name !== null)) add(term);
  const bare = terms.filter(({ name }) => name === null);
  if (bare.length > 0) addBare(bare);
  return parsed;

  function add({ name, value, isQuoted }: Term): void {
    const wanted = (name ?? "").toLowerCase();
    const found = names.find((one) => one.toLowerCase() === wanted);
    if (found === undefined) {
      parsed.faults.push({ kind: "name", name: name ?? "", nearest: nearestNames(name ?? "", names, 1)[0] ?? null });
      return;
    }
    set(found, value, isQuoted);
  }

  function addBare(words: readonly Term[]): void {
    const [first] = words;
    const word = words.length === 1 && first !== undefined && !first.isQuoted ? first.value : null;
    const meant = word === null ? { name: "text" as const, value: words.map(({ value }) => value).join(" ") } : meaningOf(word);
    if (names.includes(meant.name)) set(meant.name, meant.value);
    else parsed.faults.push({ kind: "bare", value: meant.value });
  }

  /** What a person means who types one word. */
  function meaningOf(word: string): { name: FilterName; value: string } {
    for (const name of ["command", "event", "status"] as const) {
      const value = (known[name] ?? FIXED_VALUES[name])?.find((one) => one.toLowerCase() === word.toLowerCase());
      if (value !== undefined && names.includes(name)) return { name, value };
    }
    return { name: (["user", "actor", "text"] as const).find((name) => names.includes(name)) ?? "user", value: word };
  }

  function set(name: FilterName, value: string, isQuoted = false): void {
    const meant = isQuoted ? value : complete(name, value);
    const fault = findFault(name, meant, isQuoted ? {} : known);
    if (fault === null) parsed.values[name] = meant;
    else parsed.faults.push(fault);
  }

  /** Values of a fixed set, and commands, may be typed in any case, and shortened as long as only one is meant. */
  function complete(name: FilterName, value: string): string {
    const all = FIXED_VALUES[name] ?? (name === "command" ? known.command : undefined) ?? [];
    const wanted = value.toLowerCase();
    const exact = all.find((one) => one.toLowerCase() === wanted);
    const [first, ...others] = wanted === "" ? [] : all.filter((one) => one.toLowerCase().startsWith(wanted));
    return exact ?? (others.length === 0 ? first : undefined) ?? value;
  }
}
