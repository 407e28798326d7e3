import type { Logger } from "pino";
import { type Following, follow } from "../../journal/follow.ts";
import type { Followers } from "../../journal/followers.ts";
import type { JournalReader, JournalWriter } from "../../journal/journal.ts";
import { oneAtATime } from "../../journal/one-at-a-time.ts";
import { inTurn, type Turn } from "../../journal/turn.ts";
import type { NewReview, ReviewStore } from "./review-store.ts";

/** An entry for which rules were evaluated. */
export interface RuledEntry {
  id: string;
  /** In milliseconds since 1970. */
  receivedAt: number;
  /** Rule that put the callback before a moderator; null if none did. */
  flaggedBy: string | null;
}

/** The part of the journal that reviews follow from. */
export interface FlagSource extends Pick<JournalReader, "get" | "newestPosition"> {
  /**
   * Resolves with what rules made of the entries after a position, in the order of commits. It reads `limit` entries at most, and leaves out those for which
   * nothing was evaluated; there are no more if `through` is the position that was asked for.
   */
  readForRules(position: number, limit: number): Promise<{ entries: RuledEntry[]; through: number }>;
}

export interface FollowFlagsOptions {
  reviews: Pick<ReviewStore, "position" | "record" | "rewind">;
  /** Whose turn it is to follow. Several instances can share the reviews. */
  turn: Pick<Turn, "isMine">;
  journal: FlagSource;
  /** Why a rule flags, as the rules file states it; null if it states no reason. */
  reasonOf(rule: string): string | null;
  /** Reports that the journal has more entries. */
  commits: Pick<JournalWriter, "onCommit">;
  /** Takes down how far the reviews are. Absent: nobody reads it. */
  followers?: Followers | undefined;
  log: Pick<Logger, "error" | "warn">;
}

const ENTRIES_PER_STEP = 2000;

/** A moderator sees a callback after this time. */
const INTERVAL_MS = 1000;

/** Puts flagged callbacks before a moderator: each exactly once, also if the process is killed. */
export function followFlags({ reviews, turn, journal, reasonOf, commits, followers, log }: FollowFlagsOptions): Following {
  const progress = async () => ({ followed: await reviews.position(), newest: await journal.newestPosition() });
  return follow(inTurn({ step: oneAtATime(step), progress }, turn), {
    ...{ commits, interval: INTERVAL_MS, log },
    failureMessage: "reviews cannot follow the journal, retrying",
    monitor: followers?.monitor("reviews"),
  });

  async function findStart(): Promise<number> {
    const reviewed = await reviews.position();
    if (reviewed <= (await journal.newestPosition())) return reviewed;
    // The journal was replaced by an older one. Reviews are known by their entry, so reading it again adds none twice.
    await reviews.rewind(0);
    return 0;
  }

  async function step(): Promise<boolean> {
    const position = await findStart();
    const { entries, through } = await journal.readForRules(position, ENTRIES_PER_STEP);
    if (through === position) return false;
    const flagged: NewReview[] = [];
    for (const entry of entries) {
      const review = entry.flaggedBy === null ? null : await toReview(entry, entry.flaggedBy);
      if (review !== null) flagged.push(review);
    }
    await reviews.record(flagged, through);
    return true;
  }

  async function toReview({ id, receivedAt }: RuledEntry, rule: string): Promise<NewReview | null> {
    const entry = await journal.get(id);
    if (entry === undefined) {
      log.warn({ entry: id, rule }, "a flagged callback was pruned before it got a review");
      return null;
    }
    const { sender, app, command, actor, group, message } = entry;
    return { entry: id, sender, app, command: command ?? "", actor, group, message, rule, reason: reasonOf(rule), flaggedAt: receivedAt };
  }
}
