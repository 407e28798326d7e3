import { FIXED_VALUES, type FilterName, type FilterValues, type KnownValues } from "./filters.ts";
import { formatFilter } from "./format-filters.ts";
import { splitTerms, type Term } from "./split-terms.ts";

/** Something that what is being typed can become. */
export interface Suggestion {
  name: FilterName;
  /** null: the name is offered, and a value is still to be typed. */
  value: string | null;
  /** What the whole input becomes. */
  text: string;
}

/** More than there are names, so that all of these are offered. */
const MOST = 20;

/** A bare word of this many characters is looked for in values too. */
const LEAST_FOR_VALUES = 2;

/** Offers names, and values that are known, for the term at the end of what was typed. */
export function complete(text: string, names: readonly FilterName[], known: KnownValues, values: FilterValues = {}): Suggestion[] {
  const last = splitTerms(text).at(-1);
  const term = last !== undefined && last.end === text.length ? last : null;
  const before = term === null ? text : text.slice(0, term.start);
  const valuesOf = (name: FilterName) => FIXED_VALUES[name] ?? known[name] ?? [];
  return (term === null ? offerNames("") : offerFor(term)).slice(0, MOST);

  function offerFor({ name, value, isQuoted }: Term): Suggestion[] {
    if (name !== null) {
      const found = names.find((one) => one.toLowerCase() === name.toLowerCase());
      return found === undefined ? offerNames(name) : offerValuesOf(found, value);
    }
    if (isQuoted) return [];
    const byValue = value.length < LEAST_FOR_VALUES ? [] : names.flatMap((one) => offerValues(one, value));
    return [...offerNames(value), ...byValue];
  }

  function offerNames(typed: string): Suggestion[] {
    const wanted = typed.toLowerCase();
    return names
      .filter((name) => name.toLowerCase().startsWith(wanted) && (wanted !== "" || values[name] === undefined))
      .map((name) => ({ name, value: null, text: `${before}${name}:` }));
  }

  function offerValues(name: FilterName, typed: string): Suggestion[] {
    return rank(valuesOf(name), typed.toLowerCase()).map((value) => ({ name, value, text: `${before}${formatFilter(name, value)}` }));
  }

  /** Of a few values all are offered rather than none. */
  function offerValuesOf(name: FilterName, typed: string): Suggestion[] {
    const offered = offerValues(name, typed);
    return offered.length === 0 && name in FIXED_VALUES ? offerValues(name, "") : offered;
  }
}

/** Values that have the wanted text in them; those that begin with it come first. */
function rank(values: readonly string[], wanted: string): string[] {
  const having = values.filter((value) => value.toLowerCase().includes(wanted));
  const isFirst = (value: string) => value.toLowerCase().startsWith(wanted);
  return [...having.filter(isFirst), ...having.filter((value) => !isFirst(value))];
}
