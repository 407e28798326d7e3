import type { List, ListSource } from "../../../generated/operator.ts";
import type { ListDefinition } from "./list-store.ts";

/** A source of a list. */
export interface SourceOfList {
  list: string;
  source: ListSource;
}

/** The sources of files, of those that have values, that no definition has any more. */
export function undefinedSources(stored: readonly SourceOfList[], definitions: readonly ListDefinition[]): SourceOfList[] {
  const isDefined = ({ list, source }: SourceOfList) =>
    definitions.some(({ name, file }) => name === list && (source === "inline" || file !== null));
  return stored.filter((one) => one.source !== "operator" && !isDefined(one));
}

/** How many values each source has. */
export function toSources(counted: ReadonlyArray<{ source: ListSource; values: number }>): List["sources"] {
  const sources: List["sources"] = { file: 0, inline: 0, operator: 0 };
  for (const { source, values } of counted) sources[source] = values;
  return sources;
}

/** How many values a list has, if they all come from one source; otherwise null, because a value can be there twice. */
export function sizeOfOne(sources: List["sources"]): number | null {
  const filled = Object.values(sources).filter((values) => values > 0);
  return filled.length > 1 ? null : (filled[0] ?? 0);
}
