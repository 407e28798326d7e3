import { setTimeout as sleep } from "node:timers/promises";
import { openDatabase } from "../../storage/postgres/open-database.ts";
import type { DatabaseSettings } from "../../storage/storage.ts";
import type { CommitFeed } from "../commit-feed.ts";
import type { JournalWriter } from "../journal.ts";
import { readNewestPosition } from "./positions.ts";

export interface CommitWatchOptions {
  /** The writer of this process, whose commits are told at once. */
  own?: Pick<JournalWriter, "onCommit"> | null;
  /** Time between two looks for the commits of others, in milliseconds. */
  interval?: number;
}

/** Viewers get a callback of another instance after this time at the latest, and the time of a look. */
const INTERVAL_MS = 100;

/** A look takes a millisecond. One that takes longer is given up. */
const TIMEOUT_MS = 3000;

/**
 * Looks for the position of the newest entry. Any other one than before is told: also a smaller one, because a replica that takes over may lack the last
 * commits. While the database cannot be reached, nothing is told: followers find out for themselves.
 */
export function watchCommits(settings: DatabaseSettings, { own = null, interval = INTERVAL_MS }: CommitWatchOptions = {}): CommitFeed {
  const { kysely, close } = openDatabase(settings, { role: "commits", connections: 1, timeout: TIMEOUT_MS });
  const listeners: Array<() => void> = [];
  const closing = new AbortController();
  let newest: number | null = null;
  own?.onCommit(notify);
  void watch();
  return { onCommit: (listener) => listeners.push(listener), close: () => closing.abort() };

  async function watch(): Promise<void> {
    while (!closing.signal.aborted) {
      await look().catch(() => {});
      await sleep(interval, undefined, { signal: closing.signal }).catch(() => {});
    }
    await close();
  }

  async function look(): Promise<void> {
    const position = await readNewestPosition(kysely);
    const isOther = position !== newest;
    newest = position;
    if (isOther) notify();
  }

  function notify(): void {
    if (!closing.signal.aborted) for (const listener of listeners) listener();
  }
}
