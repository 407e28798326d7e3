import { beforeEach, expect, jest, test } from "@jest/globals";
import { resolve } from "../../../src/deliveries/definition/resolve.ts";
import type { Resolved } from "../../../src/deliveries/definition/resolved.ts";
import { createRuns, type Runs } from "../../../src/server/deliveries/thread/running.ts";

let events: string[];
let faults: Map<string, Error>;
let logged: unknown[];
let runs: Runs;

beforeEach(() => {
  events = [];
  faults = new Map();
  logged = [];
  runs = createRuns({
    open: async (destination) => {
      const { name } = destination;
      const fault = faults.get(name);
      events.push(`${fault === undefined ? "open" : "refuse"} ${name}`);
      if (fault !== undefined) throw fault;
      return {
        destination,
        transport: { batch: 1, send: async () => [], close: async () => void events.push(`disconnect ${name}`) },
        wake: () => events.push(`wake ${name}`),
        figures: () => Promise.reject(new Error("nobody asks")),
        problem: () => (name === "blind" ? { since: 7, text: "cannot be read" } : null),
        check: async () => {},
        close: async () => void events.push(`close ${name}`),
      };
    },
    log: { error: (fields: unknown) => logged.push(fields) },
  });
});

function at(name: string, path = "/hooks"): Resolved {
  return resolve({ name, kind: "http", url: `https://example.com${path}`, start: "7d" }, "settings");
}

test("what is defined runs, what stays the same goes on, and what is gone ends", async () => {
  await runs.use([at("a"), at("b")]);
  await runs.use([at("b"), at("c")]);
  expect(events).toEqual(["open a", "open b", "close a", "disconnect a", "open c"]);
  expect([runs.get("a"), runs.get("b")?.destination.name]).toEqual([undefined, "b"]);
  runs.wake();
  await runs.close();
  expect(events.slice(5)).toEqual(["wake b", "wake c", "close b", "close c", "disconnect b", "disconnect c"]);
});

test("a definition that has changed is opened after the old one has ended", async () => {
  await runs.use([at("a")]);
  await runs.use([at("a", "/other")]);
  expect(events).toEqual(["open a", "close a", "disconnect a", "open a"]);
});

test("what cannot be opened is reported, keeps nothing else from running, and is tried again after a while or when it has changed", async () => {
  const now = jest.spyOn(Date, "now").mockReturnValue(0);
  faults.set("a", new Error("/etc/secret does not exist"));
  await runs.use([at("a"), at("b")]);
  await runs.use([at("a"), at("b")]);
  expect(events.toSorted()).toEqual(["open b", "refuse a"]);
  expect(logged).toMatchObject([{ destination: "a" }]);
  await expect(runs.check()).rejects.toThrow("destination a: /etc/secret does not exist");
  expect([runs.trouble("a"), runs.trouble("b")]).toEqual([
    { isRefused: true, since: 0, text: "/etc/secret does not exist", nextAttemptAt: 30_000 },
    null,
  ]);
  now.mockReturnValue(1000);
  await runs.use([at("a", "/other"), at("b")]);
  expect(events.filter((event) => event === "refuse a")).toHaveLength(2);
  expect([runs.trouble("a")?.since, runs.hasDue()]).toEqual([0, false]);
  now.mockReturnValue(31_000);
  expect(runs.hasDue()).toBe(true);
  faults.clear();
  await runs.use([at("a", "/other"), at("b")]);
  await runs.check();
  expect(events.at(-1)).toBe("open a");
  expect([runs.trouble("a"), runs.hasDue()]).toEqual([null, false]);
  now.mockRestore();
});

test("one that runs and cannot read what to deliver is in trouble as well, until it can", async () => {
  await runs.use([at("blind")]);
  expect(runs.trouble("blind")).toEqual({ isRefused: false, since: 7, text: "cannot be read", nextAttemptAt: null });
});

test("what is gone is no fault any more", async () => {
  faults.set("a", new Error("broken"));
  await runs.use([at("a")]);
  await runs.use([]);
  await runs.check();
  expect(events).toEqual(["refuse a"]);
});
