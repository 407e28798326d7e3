import { Readable } from "node:stream";
import type { Logger } from "pino";
import type { LiveGap, ViewerCounts } from "../../../generated/operator.ts";
import type { Clock } from "../../clock.ts";
import { ImhookError } from "../../errors.ts";
import type { JournalWriter } from "../../journal/journal.ts";
import type { EntryFilter } from "../../journal/list-query.ts";
import { parseClaim } from "./event-id.ts";
import type { Beginning, FeedSource, FeedStart } from "./feed-source.ts";
import { createPump } from "./pump.ts";
import { createViewer, type Viewer } from "./viewer.ts";

/** A feed that has not begun. */
export interface Feed {
  /** Begins it: from here on somebody watches. Throws an ImhookError if there are too many viewers. */
  open(): Readable;
}

/** Lets viewers watch what is recorded. */
export interface Live {
  /** Resolves with a feed. Rejects with a RangeError if `after` is the id of no event and of no entry. */
  prepare(filter: EntryFilter, start: FeedStart): Promise<Feed>;
  counts(): ViewerCounts;
  /** Gives the viewers what was recorded until now, and ends their streams; later ones are empty. May be called more than once. */
  close(): Promise<void>;
}

export interface HubOptions {
  source: FeedSource;
  /** Notifies of commits by any process. */
  commits: Pick<JournalWriter, "onCommit">;
  clock: Clock;
  log: Pick<Logger, "error">;
}

export const MOST_VIEWERS = 250;

/** How often viewers are looked at, in milliseconds. */
const LOOK_INTERVAL_MS = 5000;

/** Creates the hub of a process. It follows the journal as long as somebody watches. */
export function createHub({ source, commits, clock, log }: HubOptions): Live {
  const viewers = new Set<Viewer>();
  const counts = { peakOpen: 0, refused: 0, stuck: 0, gaps: 0, missed: 0 };
  const pump = createPump({ source, clock, log });
  let closed: Promise<void> | undefined;
  let stopLooking: (() => void) | null = null;
  commits.onCommit(pump.wake);

  return {
    prepare: async (filter, start) => {
      if (start.after !== undefined) parseClaim(start.after);
      const beginning = await source.begin({ start, filter });
      if (beginning === null) throw new RangeError("there is no callback with this id");
      return { open: () => (closed !== undefined ? Readable.from([]) : open(filter, beginning)) };
    },
    counts: () => ({ open: viewers.size, limit: MOST_VIEWERS, ...counts }),
    close: () => {
      closed ??= close();
      return closed;
    },
  };

  async function close(): Promise<void> {
    stopLooking?.();
    await pump.close();
    for (const viewer of viewers) viewer.end();
    await source.close();
  }

  function open(filter: EntryFilter, beginning: Beginning): Readable {
    if (viewers.size >= MOST_VIEWERS) {
      counts.refused += 1;
      throw new ImhookError("too-many-viewers");
    }
    const onClosed = () => {
      viewers.delete(viewer);
      pump.remove(viewer);
    };
    const viewer: Viewer = createViewer(filter, beginning, { onRoom: () => pump.noteRoom(viewer), onGap: countGap, onClosed }, clock);
    viewers.add(viewer);
    counts.peakOpen = Math.max(counts.peakOpen, viewers.size);
    pump.add(viewer);
    stopLooking ??= clock.after(LOOK_INTERVAL_MS, look);
    return viewer.stream;
  }

  function countGap({ missed, reason }: LiveGap): void {
    counts.gaps += 1;
    if (reason === "slow") counts.missed += missed ?? 0;
  }

  function look(): void {
    for (const viewer of viewers) {
      if (viewer.look()) continue;
      counts.stuck += 1;
      viewer.stream.destroy();
    }
    stopLooking = viewers.size > 0 ? clock.after(LOOK_INTERVAL_MS, look) : null;
  }
}
