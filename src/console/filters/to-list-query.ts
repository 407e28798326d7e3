import { FILTER_NAMES, FIXED, type FilterName, type FilterValues, type FixedName, type ListQuery } from "./filters.ts";
import { findFault } from "./find-fault.ts";

/** A value of a filter that has few values; undefined if it is not set or is none of them. */
export function fixedValue<Name extends FixedName>(name: Name, values: FilterValues): (typeof FIXED)[Name][number] | undefined {
  const all: readonly (typeof FIXED)[Name][number][] = FIXED[name];
  return all.find((value) => value === values[name]);
}

/** Filters as the operator API takes them. An address may have been written by hand: what is no value of its filter is left out, and its chip says so. */
export function toListQuery(values: FilterValues): Omit<ListQuery, "limit" | "cursor" | "bodies"> {
  const free = Object.fromEntries(FILTER_NAMES.filter((name) => isFree(name, values)).map((name) => [name, values[name]]));
  return {
    ...free,
    sender: fixedValue("sender", values),
    status: fixedValue("status", values),
    decision: fixedValue("decision", values),
    decidedBy: fixedValue("decidedBy", values),
    event: fixedValue("event", values),
  };
}

function isFree(name: FilterName, values: FilterValues): boolean {
  const value = values[name];
  return value !== undefined && !(name in FIXED) && findFault(name, value) === null;
}
