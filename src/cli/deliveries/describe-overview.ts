import type { Destination } from "../../../generated/operator.ts";
import { describeWait } from "../terminal/spans.ts";
import { type Column, formatTable, type Style } from "../terminal/table.ts";
import { cutTo } from "../terminal/to-width.ts";
import { excerpt } from "../visible-text.ts";
import { describeAnswer } from "./describe-answer.ts";

const STATES: Record<Destination["state"], Style> = { running: "green", waiting: "red", paused: "yellow", unassigned: "magenta" };

const alarming =
  (style: Style, count: (destination: Destination) => number) =>
  (destination: Destination): Style | null =>
    count(destination) > 0 ? style : null;

const COLUMNS: ReadonlyArray<Column<Destination>> = [
  { title: "destination", text: ({ name }) => name },
  { title: "kind", text: ({ kind }) => kind, isExtra: true },
  { title: "state", text: ({ state }) => state, style: ({ state }) => STATES[state] },
  { title: "lag", text: ({ lag }) => String(lag.entries), isNumber: true },
  { title: "delivered", text: ({ counts }) => String(counts.delivered), isNumber: true },
  { title: "failed", text: ({ counts }) => String(counts.failedAttempts), isNumber: true },
  {
    ...{ title: "retrying", text: ({ retrying }) => String(retrying), isNumber: true },
    style: alarming("yellow", ({ retrying }) => retrying),
  },
  { title: "held", text: ({ held }) => String(held), isNumber: true },
  { title: "dead", text: ({ dead }) => String(dead), style: alarming("red", ({ dead }) => dead), isNumber: true },
];

const LAST_FAILURE: Column<Destination> = {
  title: "last failure",
  text: ({ lastFailure }) => (lastFailure === null ? "" : describeAnswer(lastFailure)),
};

/** Columns of a terminal from which on a failure has its place in the table. */
const LEAST_WIDE = 120;

const NONE = ["There are no destinations. Define them below `destinations` in the settings file, or POST one to /api/destinations."];

/** Destinations as a table; in a narrow terminal, failures come below it. */
export function describeOverview(destinations: readonly Destination[], columns: number | null): string[] {
  if (destinations.length === 0) return NONE;
  if (columns === null || columns >= LEAST_WIDE) return formatTable([...COLUMNS, LAST_FAILURE], destinations, columns);
  const failures = destinations.flatMap((each) => (isTroubled(each) ? [cutTo(describeTrouble(each), columns)] : []));
  return [...formatTable(COLUMNS, destinations, columns), ...(failures.length === 0 ? [] : ["", ...failures])];
}

/** Failures that are over do not matter to whoever looks at all destinations. */
function isTroubled({ state, retrying, dead }: Destination): boolean {
  return state === "waiting" || retrying > 0 || dead > 0;
}

function describeTrouble({ name, lastFailure, nextAttemptAt }: Destination): string {
  const next = nextAttemptAt === null ? [] : [`next attempt ${describeWait(nextAttemptAt)}`];
  return excerpt(`${name}: ${[...(lastFailure === null ? [] : [describeAnswer(lastFailure)]), ...next].join(", ")}`);
}
