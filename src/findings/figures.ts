import type { OperatorCounts, Refusal, Sender, Series, SeriesLine } from "../../generated/operator.ts";
import type { DestinationFigures } from "../deliveries/deliveries.ts";
import type { Counted } from "./counted.ts";

/** A file, or several, that changed and are not in use as they are. */
export interface RefusedFile {
  /** When they were refused, in milliseconds since 1970. */
  at: number;
  /** Names of the files with faults. */
  files: readonly string[];
  /** Number of faults. */
  faults: number;
  /** The first of them, if anybody may know it. */
  fault?: string | undefined;
}

/** How far somebody is who follows the journal. */
export interface FollowerFigures {
  name: string;
  /** Entries that it has not processed. */
  lag: number;
  isFailing: boolean;
}

/** What is counted of a destination. */
export type DestinationCounts = Pick<DestinationFigures, "delivered" | "failedAttempts" | "givenUp" | "pruned">;

/** How a destination does. */
export interface DestinationState
  extends Pick<DestinationFigures, "name" | "state" | "retrying" | "held" | "dead" | "lagEntries" | "lagSeconds" | "failure"> {
  /** What was counted within the last ten minutes. */
  lately: DestinationCounts;
}

/** The figures of a server that findings follow from. Times are in milliseconds since 1970. */
export interface Figures {
  /** When the first process began to count. */
  startedAt: number;
  /** The time in which callbacks are answered, in milliseconds. */
  budgets: Readonly<Record<Sender, number>>;
  /** What was recorded in the last 15 minutes, by command and minute. */
  recent: readonly SeriesLine[];
  /** Beginnings of the minutes of `recent`. */
  recentTimes: readonly number[];
  /** What was recorded in the last 24 hours, by command and hour. */
  day: Pick<Series, "times" | "lines">;
  /** What was recorded in the last two weeks, by sender and hour. */
  hours: Pick<Series, "times" | "stepMs" | "countedSince" | "lines">;
  /** Receipt of the last callback of each sender that has sent any. */
  lastCallbacks: Readonly<Partial<Record<Sender, number>>>;
  /** What was counted within the last ten minutes. */
  counted: Counted;
  /** What the operator API has refused within the last ten minutes. */
  operatorCounted: Pick<OperatorCounts, "wrongTokens" | "tooManyAttempts">;
  /** A sample of refused calls since the start. */
  refusals: readonly Refusal[];
  /** Open circuits by decider; each worker has one per decider. */
  openCircuits: Readonly<Record<string, number>>;
  /** Free space for the data directory. */
  freeBytes: number;
  followers: readonly FollowerFigures[];
  destinations: readonly DestinationState[];
  workers: { wanted: number; ready: number };
  /** What `/ready` says of each part: `ok` or what is wrong. */
  parts: Readonly<Record<string, string>>;
  /** null if the rules file is in use as it is, or if there is none; so are the files below. */
  refusedRules: RefusedFile | null;
  /** Files that the rules name: lists, secrets of deciders. */
  refusedRuleData: RefusedFile | null;
  refusedHandlers: RefusedFile | null;
  refusedTokens: RefusedFile | null;
  /** When the journal was last within its limits; null if it has none. */
  prunedAt: number | null;
}

/** Figures as far as they could be read, and the time that they are of. */
export type KnownFigures = Partial<Figures> & { at: number };
