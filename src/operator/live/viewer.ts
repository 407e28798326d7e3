import { Readable } from "node:stream";
import type { LiveGap } from "../../../generated/operator.ts";
import type { Clock } from "../../clock.ts";
import type { Place } from "../../journal/journal.ts";
import type { EntryFilter } from "../../journal/list-query.ts";
import { encodeEvent, encodeRetry, HEARTBEAT } from "./encode-event.ts";
import { toEventId } from "./event-id.ts";
import type { Beginning, SlicePart } from "./feed-source.ts";

/** Bytes that wait for a viewer at which it counts as slow. One slice can come on top of them. */
export const MOST_WAITING_BYTES = 512 << 10;

/** Bytes that wait for a slow viewer at which it has caught up. */
export const FEW_WAITING_BYTES = 64 << 10;

/** Time after which a viewer connects again when its stream has ended, in milliseconds. */
const RETRY_MS = 2000;

/** A stream is never quiet for longer than this and the interval of `look`, in milliseconds. */
export const QUIET_MS = 10_000;

/** A viewer that takes no bytes for this long, although some wait for it, is cut off. In milliseconds. */
export const STUCK_MS = 60_000;

/** Somebody who reads the live feed, and the bounded buffer in front of them. */
export interface Viewer {
  readonly filter: EntryFilter;
  /** What the viewer reads. Destroying it ends the viewer. */
  readonly stream: Readable;
  /** The viewer has got everything up to here that its filter selects, or was told that it has missed it. */
  place(): Place;
  /** Whether a slice fits into the buffer. */
  hasRoom(): boolean;
  /** Takes its part of a slice that ends at `through`. A slow viewer misses it, and is told when there is room again. */
  take(part: SlicePart, through: Place): void;
  /** Tells that entries up to `to` are missing. */
  lose(missed: number | null, to: Place): void;
  /** Tells that what follows is new. */
  goLive(): void;
  /** Breaks the silence if it has lasted for long. Returns whether the viewer still reads. */
  look(): boolean;
  /** Ends the stream after what waits in it; at once if that is too much to wait for. */
  end(): void;
}

/** Who is told when a viewer changes by itself. */
export interface ViewerListener {
  /** There is room for more. Called often. */
  onRoom(): void;
  onGap(gap: LiveGap): void;
  onClosed(): void;
}

export function createViewer(filter: EntryFilter, { from, gap }: Beginning, listener: ViewerListener, clock: Pick<Clock, "now">): Viewer {
  let place = from;
  /** As `place`, with what was missed since. */
  let seen = from;
  let missed: number | null = 0;
  let isSlow = false;
  let isLive = false;
  /** Position of the last event if the viewer has an id of it; -1 after callbacks, whose last one can come earlier. */
  let toldPosition = -1;
  let sentBytes = 0;
  let sentAt = clock.now();
  let takenBytes = 0;
  let takenAt = sentAt;
  const stream = new Readable({ highWaterMark: FEW_WAITING_BYTES, read: noteRoom });
  stream.once("close", listener.onClosed);
  send(Buffer.from(encodeRetry(RETRY_MS)));
  if (gap === null) tellPosition();
  else tellGap(gap, from);

  return {
    filter,
    stream,
    place: () => place,
    hasRoom: () => !isSlow && stream.readableLength < FEW_WAITING_BYTES,
    take: (part, through) => {
      seen = through;
      isSlow ||= stream.readableLength >= MOST_WAITING_BYTES;
      if (isSlow && missed !== null) missed += part.events;
      if (isSlow && missed !== 0) return;
      place = through;
      if (part.events === 0) return;
      send(part.bytes);
      toldPosition = -1;
    },
    lose: (entries, to) => {
      if (!isSlow) return tellGap({ missed: entries, from: toEventId(place), to: toEventId(to), reason: "pruned" }, to);
      seen = to;
      missed = missed === null || entries === null ? null : missed + entries;
    },
    goLive: () => {
      isLive = true;
      tellPosition();
    },
    look,
    end: () => {
      if (stream.readableLength >= MOST_WAITING_BYTES) stream.destroy();
      else stream.push(null);
    },
  };

  function noteRoom(): void {
    if (isSlow) {
      isSlow = false;
      if (missed !== 0) tellGap({ missed, from: toEventId(place), to: toEventId(seen), reason: "slow" }, seen);
      missed = 0;
    }
    listener.onRoom();
  }

  function look(): boolean {
    const now = clock.now();
    const taken = sentBytes - stream.readableLength;
    if (stream.readableLength === 0 || taken !== takenBytes) {
      takenBytes = taken;
      takenAt = now;
    }
    if (now - takenAt >= STUCK_MS) return false;
    // Whoever does not read what waits needs no more.
    if (stream.readableLength > 0 || now - sentAt < QUIET_MS) return true;
    if (toldPosition === place.position) send(Buffer.from(HEARTBEAT));
    else tellPosition();
    return true;
  }

  function tellPosition(): void {
    send(Buffer.from(encodeEvent({ id: toEventId(place), event: "position", data: { live: isLive } })));
    toldPosition = place.position;
  }

  function tellGap(told: LiveGap, to: Place): void {
    place = to;
    seen = to;
    send(Buffer.from(encodeEvent({ id: told.to, event: "gap", data: told })));
    toldPosition = to.position;
    listener.onGap(told);
  }

  function send(bytes: Uint8Array): void {
    sentBytes += bytes.length;
    sentAt = clock.now();
    stream.push(bytes);
  }
}
