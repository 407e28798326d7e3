import { afterEach, describe, expect, test } from "@jest/globals";
import type { LiveGap } from "../../../generated/operator.ts";
import type { Place } from "../../../src/journal/journal.ts";
import { encodeEvent } from "../../../src/operator/live/encode-event.ts";
import type { Beginning, SlicePart } from "../../../src/operator/live/feed-source.ts";
import { createViewer, MOST_WAITING_BYTES, QUIET_MS, STUCK_MS, type Viewer } from "../../../src/operator/live/viewer.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import { parseEvents } from "../../support/parse-events.ts";
import { settled } from "../../support/settled.ts";

/** A viewer and what has become of it. */
interface Watched {
  viewer: Viewer;
  clock: ReturnType<typeof createFakeClock>;
  gaps: LiveGap[];
  /** How often there was room, and how often the viewer was closed. */
  told: { room: number; closed: number };
  /** Lets the client read everything that waits, and returns it. */
  read(): string;
}

const place = (position: number): Place => ({ position, entry: null });

let viewer: Viewer;

afterEach(() => void viewer.stream.destroy());

function watch(beginning: Partial<Beginning> = {}): Watched {
  const clock = createFakeClock();
  const gaps: LiveGap[] = [];
  const told = { room: 0, closed: 0 };
  const listener = {
    onRoom: () => {
      told.room += 1;
    },
    onGap: (gap: LiveGap) => gaps.push(gap),
    onClosed: () => {
      told.closed += 1;
    },
  };
  viewer = createViewer({}, { from: place(1), gap: null, newest: place(1), ...beginning }, listener, clock);
  const read = () => {
    let text = "";
    for (let chunk = viewer.stream.read(); chunk !== null; chunk = viewer.stream.read()) text += chunk;
    return text;
  };
  return { viewer, clock, gaps, told, read };
}

/** Callbacks of which the last is at `position`; together as long as that. */
function callbacks(position: number, events = 1, length = 0): SlicePart {
  const text = encodeEvent({ id: String(position), event: "callback", data: { text: "x".repeat(length) } });
  return { events, bytes: Buffer.from(text) };
}

const NOTHING: SlicePart = { events: 0, bytes: Buffer.alloc(0) };

test("a viewer is first told when to reconnect, and where the feed begins", () => {
  const { read } = watch();
  const text = read();
  expect(text).toMatch(/^retry: 2000\n\n/);
  expect(parseEvents(text)).toEqual([{ id: "1", event: "position", data: { live: false } }]);
});

test("or what was missed until there", () => {
  const gap: LiveGap = { missed: 3, from: "1", to: "4", reason: "pruned" };
  const { read, gaps } = watch({ from: place(4), gap });
  expect(parseEvents(read())).toEqual([{ id: "4", event: "gap", data: gap }]);
  expect(gaps).toEqual([gap]);
});

test("and then gets what there is, and when it becomes new", () => {
  const { viewer, read } = watch();
  read();
  viewer.take(callbacks(2), place(2));
  viewer.take(NOTHING, place(3));
  viewer.goLive();
  viewer.take(callbacks(4), place(4));
  expect(parseEvents(read()).map(({ id, event, data }) => [id, event, data])).toEqual([
    ["2", "callback", { text: "" }],
    ["3", "position", { live: true }],
    ["4", "callback", { text: "" }],
  ]);
  expect(viewer.place()).toEqual(place(4));
});

describe("a viewer that does not read", () => {
  /** A viewer whose buffer is full. */
  function slowed(): Watched {
    const watched = watch();
    watched.read();
    viewer.take(callbacks(2, 1, MOST_WAITING_BYTES), place(2));
    return watched;
  }

  test("misses what comes when its buffer is full, and the buffer does not grow", () => {
    slowed();
    const waiting = viewer.stream.readableLength;
    expect(viewer.hasRoom()).toBe(false);
    for (let position = 3; position < 100; position += 1) viewer.take(callbacks(position, 2), place(position));
    expect(viewer.stream.readableLength).toBe(waiting);
    expect(viewer.place()).toEqual(place(2));
  });

  test("is told what it missed as soon as it reads again, and then goes on", async () => {
    const { read, gaps, told } = slowed();
    viewer.take(NOTHING, place(3));
    viewer.take(callbacks(4, 2), place(4));
    viewer.take(NOTHING, place(5));
    viewer.take(callbacks(6, 5), place(6));
    viewer.take(NOTHING, place(7));
    expect(parseEvents(read()).map(({ id }) => id)).toEqual(["2", "7"]);
    expect(gaps).toEqual([{ missed: 7, from: "3", to: "7", reason: "slow" }]);
    await settled();
    expect(told.room).toBeGreaterThan(0);
    viewer.take(callbacks(8), place(8));
    expect(parseEvents(read()).map(({ id, event }) => [id, event])).toEqual([["8", "callback"]]);
  });

  test("is told nothing if its filter selected nothing meanwhile", () => {
    const { read, gaps } = slowed();
    viewer.take(NOTHING, place(3));
    expect(parseEvents(read()).map(({ id }) => id)).toEqual(["2"]);
    expect(gaps).toEqual([]);
    expect(viewer.place()).toEqual(place(3));
  });

  test("does not know how much it missed if some of it was pruned", () => {
    const { read, gaps } = slowed();
    viewer.take(callbacks(3, 2), place(3));
    viewer.lose(null, place(4));
    viewer.take(callbacks(5, 2), place(5));
    read();
    expect(gaps).toEqual([{ missed: null, from: "2", to: "5", reason: "slow" }]);
  });

  test("is not spoken to, and counts as stuck after a minute", async () => {
    const { clock } = slowed();
    const waiting = viewer.stream.readableLength;
    expect(viewer.look()).toBe(true);
    await clock.advance(STUCK_MS - 1);
    expect(viewer.look()).toBe(true);
    await clock.advance(1);
    expect(viewer.look()).toBe(false);
    expect(viewer.stream.readableLength).toBe(waiting);
  });

  test("is not stuck as long as it takes some bytes", async () => {
    const { clock } = slowed();
    for (let looks = 0; looks < 5; looks += 1) {
      await clock.advance(STUCK_MS - 1);
      viewer.stream.read(10);
      expect(viewer.look()).toBe(true);
    }
  });
});

test("what was pruned before it could be read is missing", () => {
  const { viewer, read, gaps } = watch();
  read();
  viewer.lose(2, place(3));
  viewer.take(callbacks(4), place(4));
  expect(parseEvents(read()).map(({ id, event }) => [id, event])).toEqual([
    ["3", "gap"],
    ["4", "callback"],
  ]);
  expect(gaps).toEqual([{ missed: 2, from: "1", to: "3", reason: "pruned" }]);
});

describe("silence", () => {
  test("is broken by a comment", async () => {
    const { viewer, clock, read } = watch();
    read();
    await clock.advance(QUIET_MS - 1);
    viewer.look();
    expect(read()).toBe("");
    await clock.advance(1);
    viewer.look();
    expect(read()).toMatch(/^:.*\n\n$/);
    viewer.look();
    expect(read()).toBe("");
  });

  test("is broken by the place if the filter selected nothing up to there, so that nobody has to search it again", async () => {
    const { viewer, clock, read } = watch();
    read();
    viewer.take(NOTHING, place(1000));
    await clock.advance(QUIET_MS);
    viewer.look();
    expect(parseEvents(read())).toEqual([{ id: "1000", event: "position", data: { live: false } }]);
    await clock.advance(QUIET_MS);
    viewer.look();
    expect(read()).toMatch(/^:.*\n\n$/);
  });
});

test("whoever leaves is noticed once", async () => {
  const { viewer, told } = watch();
  viewer.stream.destroy();
  viewer.stream.destroy();
  await settled();
  expect(told.closed).toBe(1);
});

test("the end comes after what waits", async () => {
  const { viewer, told, read } = watch();
  viewer.take(callbacks(2), place(2));
  viewer.end();
  expect(parseEvents(read()).map(({ id }) => id)).toEqual(["1", "2"]);
  await settled();
  expect(told.closed).toBe(1);
});
