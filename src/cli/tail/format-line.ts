import { styleText } from "node:util";
import type { EntrySummary } from "../../../generated/operator.ts";
import { cutTo, toWidth } from "../terminal/to-width.ts";
import { toVisibleLine } from "../visible-text.ts";
import { describeSummary, type Outcome, outcomeOf } from "./describe-summary.ts";

type Style = Parameters<typeof styleText>[0];

/** A column of fixed width. What happened comes after the last one and takes the rest. */
interface Column {
  width: number;
  /** null: as the terminal writes. Absent: always so. */
  style?(summary: EntrySummary): Style | null;
  text(summary: EntrySummary): string;
}

const STYLES: Record<Outcome, Style | null> = {
  recorded: null,
  allow: "green",
  modify: "yellow",
  verdicts: "yellow",
  refuse: "red",
  discard: "red",
  quarantined: "magenta",
  duplicate: "dim",
};

const outcome: Column = { width: 11, text: outcomeOf, style: (summary) => STYLES[outcomeOf(summary)] };
const dim = (): Style => "dim";

const NARROW: readonly Column[] = [
  { width: 8, text: ({ receivedAt }) => timeOf(receivedAt).slice(0, 8), style: dim },
  outcome,
  { width: 29, text: ({ command }) => command ?? "-" },
];

const WIDE: readonly Column[] = [
  { width: 12, text: ({ receivedAt }) => timeOf(receivedAt), style: dim },
  outcome,
  { width: 12, text: ({ sender }) => sender },
  { width: 42, text: ({ command }) => command ?? "-" },
  { width: 36, text: ({ id }) => id, style: dim },
];

/** Columns of a terminal from which on all of them are shown. */
const LEAST_WIDE = 150;

const GUTTER = "  ";

/** The local time of day, to the millisecond. */
function timeOf(time: number): string {
  const date = new Date(time);
  const [hours, minutes, seconds] = [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => String(part).padStart(2, "0"));
  return `${hours}:${minutes}:${seconds}.${String(date.getMilliseconds()).padStart(3, "0")}`;
}

/** The local date. */
export function dateOf(time: number): string {
  const date = new Date(time);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/**
 * A callback as one line of a terminal with so many columns; null if the output is no terminal, whose lines are not cut. Texts of senders cannot make
 * the terminal do anything.
 */
export function formatLine(summary: EntrySummary, columns: number | null): string {
  const shown = columns !== null && columns < LEAST_WIDE ? NARROW : WIDE;
  const cells = shown.map(({ width, text, style }) => {
    const cell = toWidth(toVisibleLine(text(summary)), width);
    const wanted = style?.(summary) ?? null;
    return wanted === null ? cell : styleText(wanted, cell);
  });
  const used = shown.reduce((sum, { width }) => sum + width + GUTTER.length, 0);
  const happened = describeSummary(summary);
  return [...cells, columns === null ? happened : cutTo(happened, Math.max(0, columns - used))].join(GUTTER).trimEnd();
}
