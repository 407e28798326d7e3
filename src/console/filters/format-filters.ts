import { FILTER_NAMES, type FilterName, type FilterValues } from "./filters.ts";

/** A filter as it is typed, such as `text:"free coins"`. */
export function formatFilter(name: FilterName, value: string): string {
  return `${name}:${quoteIfNeeded(value)}`;
}

/** Filters as they are typed, in the order of their names. `parseFilters` reads them back. */
export function formatFilters(values: FilterValues): string {
  return FILTER_NAMES.flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [formatFilter(name, value)];
  }).join(" ");
}

function quoteIfNeeded(value: string): string {
  return /^[^\s"\\]+$/u.test(value) ? value : `"${value.replace(/["\\]/g, "\\$&")}"`;
}
