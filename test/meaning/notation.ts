import type { Event } from "../../generated/operator.ts";
import type { CallbackSummary } from "../../src/callbacks/summary.ts";
import { changesOf, type RelationChange } from "../../src/relations/changes.ts";

/** Writes what a callback means as a row of the tables does: who, whom and where, then each event, and below it what becomes of relations. */
export function write(summary: CallbackSummary, events: readonly Event[]): string[] {
  return [writeSummary(summary), ...events.flatMap((event) => [writeEvent(event), ...changesOf(event).map(writeChange)])];
}

/** What differs, in the words of the tables. */
export function differences(expected: readonly string[], got: readonly string[]): string[] {
  const shorter = Math.min(expected.length, got.length);
  const start = countWhile(shorter, (index) => expected[index] === got[index]);
  const end = countWhile(shorter - start, (index) => expected.at(-1 - index) === got.at(-1 - index));
  const missing = expected.slice(start, expected.length - end);
  const extra = got.slice(start, got.length - end);
  const length = Math.max(missing.length, extra.length);
  return Array.from({ length }, (_, index) => `expected ${wordsOf(missing[index])}, got ${wordsOf(extra[index])}`);
}

function writeSummary({ actor, targets, group, message, eventTime }: CallbackSummary): string {
  const time = eventTime === null ? null : new Date(eventTime).toISOString();
  return join([actor ?? "nobody", part("->", targets.join(", ")), part("in", group), message && `#${message}`, part("at", time)]);
}

function writeEvent({ type, actor, target, group, message, session, inferred }: Event): string {
  return join([
    type,
    actor ?? "nobody",
    part("->", target),
    part("in", group),
    message && `#${message}`,
    part("session", session),
    inferred ? "(inferred)" : "",
  ]);
}

function writeChange(change: RelationChange): string {
  if (change.change === "clear") return `  clear ${change.kind} ${change.target}`;
  return `  ${change.change === "add" ? "+" : "-"}${change.kind} ${change.owner} ${change.target}`;
}

function part(word: string, value: string | null): string {
  return value ? `${word} ${value}` : "";
}

function join(parts: ReadonlyArray<string | null>): string {
  return parts.filter(Boolean).join(" ");
}

function wordsOf(line: string | undefined): string {
  return line?.trim() ?? "nothing";
}

/** How many of the first numbers below `limit` hold. */
function countWhile(limit: number, holds: (index: number) => boolean): number {
  const end = Array.from({ length: limit }, (_, index) => index).findIndex((index) => !holds(index));
  return end < 0 ? limit : end;
}
