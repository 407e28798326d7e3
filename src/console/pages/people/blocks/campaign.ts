import type { Event, OwnerComparison } from "../../../../../generated/operator.ts";

/** A user who has blocked the subject, in the time that is looked at. */
export interface Blocker {
  id: string;
  /** Of the latest block, in milliseconds since 1970. */
  at: number;
  /** Whether the block was lifted since. */
  isOver: boolean;
  /** Number of the other blockers whom they know; null if they were not compared. */
  acquainted: number | null;
  /** Number of others whom both they and another blocker block; null if they were not compared. */
  shared: number | null;
  /** Whether the subject wrote to them in the day before. */
  wasWrittenTo: boolean;
}

/** Something that speaks for one campaign, or against it. */
export type Sign =
  | { kind: "burst"; count: number; of: number; at: number }
  | { kind: "acquainted"; count: number; of: number }
  | { kind: "targets"; count: number; of: number; id: string; most: number }
  | { kind: "group"; count: number; of: number; id: string }
  | { kind: "written"; count: number; of: number };

export type Verdict = "few" | "campaign" | "reaction" | "both" | "none";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Fewer blocks than this say nothing together. */
const FEW = 3;
/** A sign counts if at least this share of the blockers shows it. */
const SHARE = 0.5;
/** So many independent signs make a campaign likely. */
const ENOUGH_SIGNS = 2;

/** What is known of the blocks of a user. */
export interface BlockFacts {
  /** `user.blocked` and `user.unblocked` of the subject as the target, in any order. */
  events: readonly Event[];
  /** `message.sent` of the subject. */
  messages: readonly Event[];
  /** null if it is not known yet. */
  comparison: OwnerComparison | null;
}

/** Who has blocked the subject, newest first. */
export function toBlockers({ events, messages, comparison }: BlockFacts): Blocker[] {
  const compared = new Map(comparison?.owners.map((owner) => [owner.id, owner]));
  const byBlocker = Map.groupBy(
    events.filter(({ actor }) => actor !== null),
    ({ actor }) => actor ?? "",
  );
  return [...byBlocker]
    .flatMap(([id, own]): Blocker[] => {
      const at = latest(own, "user.blocked");
      if (at === null) return [];
      const { acquainted = null, shared = null } = compared.get(id) ?? {};
      return [
        { id, at, isOver: (latest(own, "user.unblocked") ?? 0) > at, acquainted, shared, wasWrittenTo: wasWritten(messages, id, at) },
      ];
    })
    .toSorted((one, other) => other.at - one.at);
}

function latest(events: readonly Event[], type: Event["type"]): number | null {
  const times = events.filter((event) => event.type === type).map(({ at }) => at);
  return times.length === 0 ? null : Math.max(...times);
}

function wasWritten(messages: readonly Event[], to: string, before: number): boolean {
  return messages.some(({ target, at }) => target === to && at <= before && at > before - DAY_MS);
}

/** The signs that there are, whatever their weight. */
export function toSigns(blockers: readonly Blocker[], comparison: OwnerComparison | null): Sign[] {
  const of = blockers.length;
  const compared = blockers.filter(({ acquainted }) => acquainted !== null);
  const count = (is: (blocker: Blocker) => boolean, among = blockers) => among.filter(is).length;
  const [[target], [group]] = [comparison?.targets ?? [], comparison?.groups ?? []];
  const signs: Sign[] = [
    { kind: "burst", ...busiestHour(blockers.map(({ at }) => at)), of },
    { kind: "acquainted", count: count(({ acquainted }) => (acquainted ?? 0) > 0, compared), of: compared.length },
    ...(target === undefined
      ? []
      : [
          {
            ...{ kind: "targets" as const, count: count(({ shared }) => (shared ?? 0) > 0, compared), of: compared.length },
            ...{ id: target.id, most: target.owners },
          },
        ]),
    ...(group === undefined ? [] : [{ kind: "group" as const, count: group.owners, of: comparison?.owners.length ?? 0, id: group.id }]),
    { kind: "written", count: count(({ wasWrittenTo }) => wasWrittenTo), of },
  ];
  return signs.filter((sign) => sign.count > (sign.kind === "written" ? 0 : 1));
}

/** Whether most of the blockers show a sign. */
export function isStrong({ count, of }: Sign): boolean {
  return of >= FEW && count >= of * SHARE;
}

/** What the signs say together. It is a hint for whoever looks, and no proof. */
export function toVerdict(blockers: readonly Blocker[], signs: readonly Sign[]): Verdict {
  if (blockers.length < FEW) return "few";
  const strong = signs.filter(isStrong);
  const isCampaign = strong.filter(({ kind }) => kind !== "written").length >= ENOUGH_SIGNS;
  const isReaction = strong.some(({ kind }) => kind === "written");
  if (isCampaign) return isReaction ? "both" : "campaign";
  return isReaction ? "reaction" : "none";
}

/** The hour with the most of these times, and when it began. */
export function busiestHour(times: readonly number[]): { count: number; at: number } {
  const sorted = times.toSorted((one, other) => one - other);
  let best = { count: 0, at: 0 };
  let first = 0;
  for (const [index, time] of sorted.entries()) {
    while ((sorted[first] ?? time) < time - HOUR_MS) first += 1;
    if (index - first + 1 > best.count) best = { count: index - first + 1, at: sorted[first] ?? time };
  }
  return best;
}
