import type { Replay } from "../../../generated/operator.ts";
import { describeSpan } from "../terminal/spans.ts";
import { excerpt } from "../visible-text.ts";

/** What a replay does, when it has started. */
export function describeStarted({ id, destination, dryRun, since, until, total, when, rate }: Replay): string {
  const limits = [...(when === null ? [] : [`when ${when}`]), ...(rate === null ? [] : [`at most ${rate}`])].map((limit) => `, ${limit}`);
  const times = `received from ${toTime(since)} to ${toTime(until)}`;
  return excerpt(`replay ${id} to ${destination}${dryRun ? ", dry run" : ""}: ${count(total, "callback")} ${times}${limits.join("")}`);
}

/** What came of a replay that has ended, or how far it is. The last lines say what to do about it. */
export function describeReplay(replay: Replay): string[] {
  const { state, dryRun, examined, total, matching, destination } = replay;
  if (dryRun && state === "done")
    return [
      `${count(matching, "delivery", "deliveries")} to ${destination} would follow from ${count(examined, "callback")}. Nothing was sent.`,
    ];
  if (state === "cancelled") return [`Cancelled after ${examined} of ${count(total, "callback")}. ${describeCounts(replay)}.`];
  if (state !== "done")
    return [`${state === "paused" ? "Paused" : "Running"} at ${examined} of ${count(total, "callback")}. ${describeCounts(replay)}.`];
  return [`Done${describeDuration(replay)}. ${describeCounts(replay)}.`, ...describeDead(replay)];
}

/** How far a replay is, in the order in which people look. */
export function describeCounts({ dryRun, matching, delivered, failedAttempts, retrying, held, dead }: Replay): string {
  if (dryRun) return `${matching} matching`;
  const parts: Array<[number, string]> = [
    [dead, "dead"],
    [retrying, "retrying"],
    [held, "held"],
    [failedAttempts, failedAttempts === 1 ? "failed attempt" : "failed attempts"],
  ];
  return [`${delivered} of ${matching} delivered`, ...parts.flatMap(([number, name]) => (number === 0 ? [] : [`${number} ${name}`]))].join(
    ", ",
  );
}

/** Whether nothing was lost on the way. */
export function hasSucceeded({ state, dead }: Replay): boolean {
  return state !== "cancelled" && dead === 0;
}

function describeDead({ id, dead }: Replay): string[] {
  if (dead === 0) return [];
  return [`See what was given up: \`imhook deliveries list --replay ${id}\``, "Try one of them again: `imhook deliveries retry ID`"];
}

function describeDuration({ startedAt, endedAt }: Replay): string {
  return endedAt === null ? "" : ` in ${describeSpan(endedAt - startedAt)}`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

function toTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
