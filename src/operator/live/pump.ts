import type { Logger } from "pino";
import type { Clock } from "../../clock.ts";
import type { Place } from "../../journal/journal.ts";
import { createAudience } from "./audience.ts";
import { deliver, deliverTo } from "./deliver.ts";
import type { FeedSlice, FeedSource, SliceRequest } from "./feed-source.ts";
import { createPause } from "./pause.ts";
import type { Viewer } from "./viewer.ts";

/** Moves what is recorded to the viewers. */
export interface Pump {
  /** Adds a viewer, who first gets what was recorded after their place. */
  add(viewer: Viewer): void;
  remove(viewer: Viewer): void;
  /** Notes that there is room in the buffer of a viewer. */
  noteRoom(viewer: Viewer): void;
  /** Notes that there may be more in the journal. */
  wake(): void;
  /** Gives the viewers what was recorded until now, and stops. */
  close(): Promise<void>;
}

export interface PumpOptions {
  source: Pick<FeedSource, "read">;
  clock: Clock;
  log: Pick<Logger, "error">;
}

/** Shortest time between two slices for viewers who watch what is new. The more entries a slice has, the less each costs. */
const INTERVAL_MS = 100;

const RETRY_MS = 1000;

/** Slices that viewers get who are behind, before it is the turn of the others again. Each takes a few milliseconds. */
const SLICES_PER_TURN = 8;

/** Slices that are given out at the end. More than an interval fills. */
const LAST_SLICES = 20;

/**
 * One slice is read at a time. Viewers who watch what is new get theirs together, and it is read once for all of them. The others, who have come
 * back or who have begun in the past, get one after the other from where each of them is, at the speed at which they read.
 */
export function createPump({ source, clock, log }: PumpOptions): Pump {
  const audience = createAudience();
  const behind = new Set<Viewer>();
  const pause = createPause(clock);
  /** After a failure. Nothing but the end cuts it short. */
  const respite = createPause(clock);
  /** Where the audience is. Meaningless while there is none. */
  let place: Place = { position: 0, entry: null };
  let isMore = true;
  let nextAt = 0;
  let isClosing = false;
  let running: Promise<void> | null = null;
  let failure = "";

  return {
    add: (viewer) => {
      behind.add(viewer);
      pause.end();
      if (!isClosing) running ??= run();
    },
    remove: (viewer) => {
      behind.delete(viewer);
      audience.remove(viewer);
      pause.end();
    },
    noteRoom: (viewer) => {
      if (behind.has(viewer)) pause.end();
    },
    wake: () => {
      isMore = true;
      if (running !== null) pause.end();
    },
    close: async () => {
      isClosing = true;
      pause.end();
      respite.end();
      await running;
      await giveLastSlices();
    },
  };

  async function run(): Promise<void> {
    while (!isClosing && (behind.size > 0 || !audience.isEmpty())) {
      const worked = await turnOrRetry();
      if (!worked) await pause.take(isMore && !audience.isEmpty() ? Math.max(0, nextAt - clock.now()) : null);
    }
    // In the same turn as the end of the loop, so that no viewer is missed in between.
    running = null;
  }

  /** Resolves with whether there may be more to do right now. */
  async function turnOrRetry(): Promise<boolean> {
    try {
      const hasMore = isMore && clock.now() >= nextAt && (await stepAudience());
      const hasServed = await serveBehind();
      return hasMore || hasServed;
    } catch (error) {
      const { message } = error as Error;
      if (message !== failure) log.error({ err: error }, "viewers cannot follow the journal, retrying");
      failure = message;
      isMore = true;
      await respite.take(RETRY_MS);
      nextAt = 0;
      return true;
    }
  }

  async function read(request: SliceRequest): Promise<FeedSlice> {
    const slice = await source.read(request);
    failure = "";
    return slice;
  }

  /** Gives the audience what is new. Resolves with whether there may be more. */
  async function stepAudience(): Promise<boolean> {
    const groups = audience.groups();
    if (groups.length === 0) return false;
    isMore = false;
    nextAt = clock.now() + INTERVAL_MS;
    const slice = await read({ after: place, filters: groups.map(({ filter }) => filter) });
    await deliver(groups, slice, place);
    place = slice.through;
    if (slice.more) {
      isMore = true;
      nextAt = 0;
    }
    return slice.more;
  }

  /** Gives slices to some of the viewers who are behind. Resolves with whether any was given. */
  async function serveBehind(): Promise<boolean> {
    let served = 0;
    for (const viewer of [...behind]) {
      if (served === SLICES_PER_TURN) break;
      if (!viewer.hasRoom() || isAhead(viewer)) continue;
      // Whoever was served is the last in the next turn.
      behind.delete(viewer);
      behind.add(viewer);
      const slice = await readFor(viewer);
      served += 1;
      if (!behind.has(viewer)) continue;
      if (isLevel(viewer, slice)) join(viewer);
    }
    return served > 0;
  }

  async function readFor(viewer: Viewer): Promise<FeedSlice> {
    const after = viewer.place();
    const limit = audience.isEmpty() ? {} : { through: place.position };
    const slice = await read({ after, ...limit, filters: [viewer.filter] });
    for (const part of slice.parts) deliverTo(viewer, part, slice, after);
    return slice;
  }

  /** The journal has grown since the audience got its last slice; the next one will reach the viewer's place. */
  function isAhead(viewer: Viewer): boolean {
    return !audience.isEmpty() && viewer.place().position > place.position;
  }

  function isLevel(viewer: Viewer, slice: FeedSlice): boolean {
    return audience.isEmpty() ? !slice.more : viewer.place().position === place.position;
  }

  function join(viewer: Viewer): void {
    if (audience.isEmpty()) place = viewer.place();
    behind.delete(viewer);
    audience.add(viewer);
    isMore = true;
    viewer.goLive();
  }

  async function giveLastSlices(): Promise<void> {
    try {
      for (let slices = 0; slices < LAST_SLICES && (await stepAudience()); slices += 1);
    } catch (error) {
      log.error({ err: error }, "viewers did not get the last callbacks; they get them when they resume");
    }
  }
}
