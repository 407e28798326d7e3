import { parseTime } from "../../parse-time.ts";
import { formatExact } from "../time/format-time.ts";
import { FIXED, FIXED_VALUES, type FilterName, type FixedName } from "./filters.ts";

/** Where the texts of fixed values stand. */
const TEXTS: Readonly<Record<FixedName, string>> = {
  sender: "senders",
  status: "statuses",
  decision: "decisions",
  decidedBy: "deciders",
  event: "events",
};

/** Key of the text of a value that belongs to a fixed set; null for any other. */
export function valueTextKey(name: FilterName, value: string): string | null {
  if (!isFixed(name) || !FIXED_VALUES[name]?.includes(value)) return null;
  return `entries.${TEXTS[name]}.${value}`;
}

function isFixed(name: FilterName): name is FixedName {
  return name in FIXED;
}

/** A value as a chip shows it: times that are numbers as times of the reader. */
export function shownValue(name: FilterName, value: string, locale: string): string {
  const isMoment = (name === "since" || name === "until") && /^\d+$/.test(value);
  const at = isMoment ? parseTime(value, 0) : undefined;
  return at === undefined ? value : formatExact(at, locale).replace(/[.,]000(?=\D|$)/, "");
}
