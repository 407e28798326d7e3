import { nearestNames } from "../../nearest.ts";
import { parseTime } from "../../parse-time.ts";
import { FIXED_VALUES, type FilterName, type KnownValues } from "./filters.ts";

/** What is wrong with a filter. */
export type FilterFault =
  | { kind: "name"; name: string; nearest: string | null }
  | { kind: "value"; name: FilterName; value: string; nearest: string | null }
  | { kind: "time"; name: FilterName; value: string }
  | { kind: "empty"; name: FilterName }
  | { kind: "long"; name: FilterName; longest: number }
  | { kind: "bare"; value: string };

/** The operator API searches no longer texts. In UTF-16 units. */
const LONGEST_TEXT = 200;

/** What is wrong with a value, or null. A command must be known if `known` has commands; rules that are gone can be searched. */
export function findFault(name: FilterName, value: string, known: KnownValues = {}): FilterFault | null {
  if (value === "") return { kind: "empty", name };
  if (name === "text" && value.length > LONGEST_TEXT) return { kind: "long", name, longest: LONGEST_TEXT };
  if (name === "since" || name === "until") return parseTime(value, Date.now()) === undefined ? { kind: "time", name, value } : null;
  const all = FIXED_VALUES[name] ?? (name === "command" ? known.command : undefined);
  if (all === undefined || all.some((one) => one.toLowerCase() === value.toLowerCase())) return null;
  return { kind: "value", name, value, nearest: nearestNames(value, all, 1)[0] ?? null };
}
