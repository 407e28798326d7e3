import { EventEmitter } from "node:events";
import { beforeEach, expect, test } from "@jest/globals";
import { anyoneAt, type Caller } from "../../../src/operator/api/caller.ts";
import { createFeedGuard, type FeedGuard } from "../../../src/operator/api/guard-feeds.ts";
import { createFakeClock, type FakeClock } from "../../support/fake-clock.ts";

let clock: FakeClock;
let refused: Set<Caller>;
let guard: FeedGuard;

beforeEach(() => {
  clock = createFakeClock();
  refused = new Set();
  guard = createFeedGuard({ isAccepted: async (caller) => !refused.has(caller) }, clock);
});

/** An answer that says when it was destroyed. */
function openFeed(caller: Caller) {
  const response = Object.assign(new EventEmitter(), {
    isOpen: true,
    destroy: () => {
      response.isOpen = false;
      response.emit("close");
      return response as never;
    },
  });
  guard.add(caller, response as never);
  return response;
}

test("a feed ends within a second after its caller is no longer accepted, and others go on", async () => {
  const [alice, bob] = [anyoneAt("203.0.113.7"), anyoneAt("203.0.113.8")];
  const feeds = [openFeed(alice), openFeed(alice), openFeed(bob)];
  await clock.advance(5000);
  expect(feeds.map(({ isOpen }) => isOpen)).toEqual([true, true, true]);
  refused.add(alice);
  await clock.advance(1000);
  expect(feeds.map(({ isOpen }) => isOpen)).toEqual([false, false, true]);
});

test("a feed ends if nobody can say whether its caller is accepted", async () => {
  const failing = createFeedGuard({ isAccepted: () => Promise.reject(new Error("disk I/O error")) }, clock);
  const response = Object.assign(new EventEmitter(), { isOpen: true, destroy: () => Object.assign(response, { isOpen: false }) as never });
  failing.add(anyoneAt("203.0.113.7"), response as never);
  await clock.advance(1000);
  expect(response.isOpen).toBe(false);
});

test("nothing is looked at while there is no feed", async () => {
  expect(clock.scheduled()).toEqual([]);
  const first = openFeed(anyoneAt("203.0.113.7"));
  openFeed(anyoneAt("203.0.113.7")).destroy();
  expect(clock.scheduled()).toEqual([1000]);
  first.destroy();
  expect(clock.scheduled()).toEqual([]);
  const caller = anyoneAt("203.0.113.7");
  const later = openFeed(caller);
  refused.add(caller);
  await clock.advance(1000);
  expect([later.isOpen, clock.scheduled()]).toEqual([false, []]);
});
