import { expect, test } from "@jest/globals";
import { resolve } from "../../../src/deliveries/definition/resolve.ts";
import { describe, type Surroundings, unwritten } from "../../../src/server/deliveries/thread/operator/describe.ts";

const REFUSED = { isRefused: true, since: 1000, text: "the secret is gone", nextAttemptAt: 31_000 };
const UNREADABLE = { isRefused: false, since: 1000, text: "no connection", nextAttemptAt: null };
const FAILURE = { at: 5, durationMs: 1, status: 500, text: "bad", delivered: false };

function stateOf(changed: Partial<Surroundings>, isPaused = false) {
  const destination = resolve({ name: "social", kind: "http", url: "https://example.com" }, "settings");
  const surroundings = { hosts: new Map([["social", "one"]]), lag: { entries: 0, seconds: 0 }, newest: 0, trouble: null, ...changed };
  const { state, lastFailure, nextAttemptAt } = describe(
    destination,
    { ...unwritten("social"), lastFailure: FAILURE, isPaused },
    surroundings,
  );
  return { state, failure: lastFailure?.text, nextAttemptAt };
}

test.each<[string, Partial<Surroundings>, ReturnType<typeof stateOf>]>([
  ["runs here", {}, { state: "running", failure: "bad", nextAttemptAt: null }],
  ["is nobody's", { hosts: new Map() }, { state: "unassigned", failure: "bad", nextAttemptAt: null }],
  [
    "cannot be opened anywhere",
    { hosts: new Map(), trouble: REFUSED },
    { state: "waiting", failure: "the secret is gone", nextAttemptAt: 31_000 },
  ],
  ["cannot be opened here and runs at another instance", { trouble: REFUSED }, { state: "running", failure: "bad", nextAttemptAt: null }],
  ["cannot be read", { trouble: UNREADABLE }, { state: "waiting", failure: "no connection", nextAttemptAt: null }],
])("a destination that %s is shown so", (_name, surroundings, expected) => {
  expect(stateOf(surroundings)).toEqual(expected);
});

test("a destination that is paused is shown as paused, with what would keep it from running", () => {
  const shown = stateOf({ hosts: new Map(), trouble: REFUSED }, true);
  expect(shown).toEqual({ state: "paused", failure: "the secret is gone", nextAttemptAt: null });
});
