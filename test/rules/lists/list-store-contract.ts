import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { AuditLog } from "../../../src/audit/audit-log.ts";
import { changeOrigin } from "../../../src/audit/change-origin.ts";
import type { ListChange, ListChanges, ListDefinition, ListStore, NewListValue } from "../../../src/rules/lists/list-store.ts";
import { ORIGIN } from "../../support/origin.ts";

/** A store under test, the log that has its audit entries, and a follower of its changes. */
export interface StoreUnderTest {
  store: ListStore;
  audit: AuditLog;
  changes: ListChanges;
  remove(): Promise<void>;
}

const START = 1_767_350_400_000;
const SECOND = 1000;
const LIST: ListDefinition = { name: "spammers", match: "value", file: null };
const FILED: ListDefinition = { name: "words", match: "text", file: "lists/words.txt" };
/** Half of an emoji, the mark that stands for such halves in a database, and characters that SQL gives a meaning. */
const AWKWARD = ["\ud83d", "\ude00", "\u{10fffd}", "\u{1f600}", "a\u0000b", "a", "%", "_", "'", '"', " ", "\u00e9", "e\u0301", "\u4f60"];

/** Describes what every implementation of `ListStore` and `ListChanges` does. `now` is the clock that `create` passes on. */
export function describeListStore(create: (now: () => number) => Promise<StoreUnderTest>): void {
  let time: number;
  let under: StoreUnderTest;
  let store: ListStore;

  beforeEach(async () => {
    time = START;
    under = await create(() => time);
    store = under.store;
  });

  afterEach(() => under.remove());

  const forever = (...values: string[]): NewListValue[] => values.map((value) => ({ value, expiresAt: null, note: null }));
  const until = (expiresAt: number, ...values: string[]): NewListValue[] => values.map((value) => ({ value, expiresAt, note: null }));

  async function valuesOf(list: string, filter: Parameters<ListStore["values"]>[1] = {}): Promise<string[]> {
    return (await store.values(list, filter, { limit: 1000 })).items.map(({ value }) => value);
  }

  describe("definitions", () => {
    test("a new store has no lists", async () => {
      expect(await store.lists()).toEqual([]);
      expect(await store.get("spammers")).toBeUndefined();
      expect(await store.matchOf("spammers")).toBeUndefined();
    });

    test("the lists are in the order of their names, with their sizes", async () => {
      await store.define([FILED, LIST]);
      await store.add("spammers", "operator", forever("bot_1", "bot_2"), ORIGIN);
      await store.replace("spammers", "inline", ["bot_2"], ORIGIN);
      const spammers = { ...LIST, size: 2, sources: { file: 0, inline: 1, operator: 2 } };
      expect(await store.lists()).toEqual([spammers, { ...FILED, size: 0, sources: { file: 0, inline: 0, operator: 0 } }]);
      expect(await store.get("spammers")).toEqual(spammers);
      expect(await store.matchOf("spammers")).toBe("value");
    });

    test("a list that is no longer defined keeps the operator's values only", async () => {
      await store.define([LIST, FILED]);
      await store.add("words", "operator", forever("casino"), ORIGIN);
      await store.replace("words", "file", ["lottery"], ORIGIN);
      await store.replace("words", "inline", ["prize"], ORIGIN);
      await store.define([LIST]);
      expect(await store.matchOf("words")).toBeUndefined();
      await store.define([FILED]);
      expect(await valuesOf("words")).toEqual(["casino"]);
    });

    test("a list that has no file any more loses the values of the file", async () => {
      await store.define([FILED]);
      await store.replace("words", "file", ["lottery"], ORIGIN);
      await store.replace("words", "inline", ["prize"], ORIGIN);
      await store.define([{ ...FILED, file: null }]);
      expect(await valuesOf("words")).toEqual(["prize"]);
    });
  });

  describe("values", () => {
    beforeEach(() => store.define([LIST, FILED]));

    test("are counted as added, changed or unchanged, and keep the time at which they were added", async () => {
      expect(await store.add("spammers", "operator", forever("a", "b", "a"), ORIGIN)).toEqual({ added: 2, changed: 0, unchanged: 1 });
      time += SECOND;
      const noted = { value: "a", expiresAt: time + SECOND, note: "why" };
      expect(await store.add("spammers", "operator", [noted, ...forever("b")], ORIGIN)).toEqual({ added: 0, changed: 1, unchanged: 1 });
      expect(await store.find("spammers", "operator", "a")).toEqual({ ...noted, source: "operator", addedAt: START });
    });

    test("are removed by source", async () => {
      await store.add("spammers", "operator", forever("a"), ORIGIN);
      await store.replace("spammers", "inline", ["a"], ORIGIN);
      expect(await store.remove("spammers", "operator", "a", ORIGIN)).toMatchObject({ value: "a", source: "operator" });
      expect(await store.remove("spammers", "operator", "a", ORIGIN)).toBeUndefined();
      expect((await store.values("spammers", {}, { limit: 10 })).items).toMatchObject([{ value: "a", source: "inline" }]);
    });

    test("of one list are not those of another", async () => {
      await store.add("spammers", "operator", forever("a"), ORIGIN);
      expect(await valuesOf("words")).toEqual([]);
      expect(await store.remove("words", "operator", "a", ORIGIN)).toBeUndefined();
    });

    test("are kept letter by letter", async () => {
      await store.add("spammers", "operator", forever(...AWKWARD), ORIGIN);
      expect((await valuesOf("spammers")).toSorted()).toEqual(AWKWARD.toSorted());
      for (const value of AWKWARD) expect((await store.find("spammers", "operator", value))?.value).toBe(value);
      expect(await store.find("spammers", "operator", "A")).toBeUndefined();
    });

    test("expire to the millisecond", async () => {
      await store.add("spammers", "operator", [...until(START + SECOND, "a"), ...forever("b")], ORIGIN);
      time = START + SECOND - 1;
      expect(await valuesOf("spammers")).toEqual(["a", "b"]);
      expect((await store.get("spammers"))?.size).toBe(2);
      time += 1;
      expect(await valuesOf("spammers")).toEqual(["b"]);
      expect((await store.get("spammers"))?.size).toBe(1);
      expect(await store.find("spammers", "operator", "a")).toBeUndefined();
      expect(await store.remove("spammers", "operator", "a", ORIGIN)).toBeUndefined();
    });

    test("that have expired can be added again", async () => {
      await store.add("spammers", "operator", until(START + SECOND, "a"), ORIGIN);
      time = START + 2 * SECOND;
      expect(await store.add("spammers", "operator", forever("a"), ORIGIN)).toEqual({ added: 1, changed: 0, unchanged: 0 });
      expect(await store.find("spammers", "operator", "a")).toMatchObject({ addedAt: time, expiresAt: null });
    });

    test.each([
      [{ search: "bot" }, ["a_bot", "bot_1", "bot_2"]],
      [{ search: "bot_1" }, ["bot_1"]],
      [{ search: "%" }, ["100%"]],
      [{ search: "BOT" }, []],
      [{ source: "inline" as const }, ["bot_2"]],
      [{ search: "1", source: "operator" as const }, ["100%", "bot_1"]],
    ])("are found by %j", async (filter, found) => {
      await store.add("spammers", "operator", forever("bot_1", "a_bot", "100%"), ORIGIN);
      await store.replace("spammers", "inline", ["bot_2"], ORIGIN);
      expect(await valuesOf("spammers", filter)).toEqual(found);
    });

    test("come page by page, also while others change", async () => {
      await store.add("spammers", "operator", forever("a", "c", "e", "g"), ORIGIN);
      await store.replace("spammers", "inline", ["c"], ORIGIN);
      const first = await store.values("spammers", {}, { limit: 2 });
      expect(first.items.map(({ value, source }) => [value, source])).toEqual([
        ["a", "operator"],
        ["c", "inline"],
      ]);
      await store.add("spammers", "operator", forever("b", "d"), ORIGIN);
      await store.remove("spammers", "operator", "e", ORIGIN);
      const second = await store.values("spammers", {}, { limit: 2, cursor: first.next ?? "" });
      expect(second.items.map(({ value }) => value)).toEqual(["c", "d"]);
      const third = await store.values("spammers", {}, { limit: 2, cursor: second.next ?? "" });
      expect(third).toMatchObject({ items: [{ value: "g" }], next: null });
    });

    test.each(["", "x", "W10", "bnVsbA"])("reject the cursor %j", async (cursor) => {
      await expect(store.values("spammers", {}, { limit: 1, cursor })).rejects.toThrow(RangeError);
    });
  });

  describe("the values of a source", () => {
    beforeEach(() => store.define([FILED]));

    test("are replaced, and those that stay keep their time", async () => {
      expect(await store.replace("words", "file", ["a", "b", "b"], ORIGIN)).toEqual({ added: 2, removed: 0 });
      await store.add("words", "operator", forever("c"), ORIGIN);
      time += SECOND;
      expect(await store.replace("words", "file", new Set(["b", "c"]), ORIGIN)).toEqual({ added: 1, removed: 1 });
      expect((await store.values("words", {}, { limit: 10 })).items).toMatchObject([
        { value: "b", source: "file", addedAt: START },
        { value: "c", source: "file", addedAt: START + SECOND },
        { value: "c", source: "operator", addedAt: START },
      ]);
      expect(await store.replace("words", "file", [], ORIGIN)).toEqual({ added: 0, removed: 2 });
    });

    test("can be more than one step takes", async () => {
      const values = Array.from({ length: 12_001 }, (_value, index) => `word ${index}`);
      expect(await store.replace("words", "file", values, ORIGIN)).toEqual({ added: 12_001, removed: 0 });
      expect(await store.replace("words", "file", values, ORIGIN)).toEqual({ added: 0, removed: 0 });
      expect(await store.replace("words", "file", values.slice(6000), ORIGIN)).toEqual({ added: 0, removed: 6000 });
      expect((await store.get("words"))?.sources.file).toBe(6001);
    });

    test("include those that sort after every character", async () => {
      const values = [...AWKWARD, "\u{10ffff}"];
      expect(await store.replace("words", "file", values, ORIGIN)).toEqual({ added: values.length, removed: 0 });
      expect(await store.replace("words", "file", values, ORIGIN)).toEqual({ added: 0, removed: 0 });
    });
  });

  describe("audit entries", () => {
    const by = (who: string) => changeOrigin({ who, role: "operator", address: "203.0.113.7" }, "test", "lists/spammers");
    const entries = async () => (await under.audit.list({}, { limit: 100 })).items;

    beforeEach(() => store.define([LIST, FILED]));

    test("of single values say what was before and after, and who changed it", async () => {
      const [added, changed, removed] = [by("alice"), by("bob"), by("carol")];
      await store.set("spammers", "operator", { value: "a", expiresAt: null, note: null }, added);
      await store.set("spammers", "operator", { value: "a", expiresAt: START + SECOND, note: "why" }, changed);
      await store.remove("spammers", "operator", "a", removed);
      const [state, later] = [
        { expiresAt: null, note: null },
        { expiresAt: START + SECOND, note: "why" },
      ];
      expect(await entries()).toEqual([
        { ...removed, value: "a", before: later, after: null },
        { ...changed, value: "a", before: state, after: later },
        { ...added, value: "a", before: null, after: state },
      ]);
    });

    test("of a change in parts have the sums", async () => {
      const [imported, replaced] = [by("alice"), by("system")];
      await store.add("spammers", "operator", forever("a", "b"), imported);
      await store.add("spammers", "operator", [...forever("b", "c"), { value: "a", expiresAt: null, note: "why" }], imported);
      await store.replace("spammers", "file", ["x", "y"], replaced);
      await store.replace("spammers", "file", ["y", "z"], replaced);
      await store.removeMany("spammers", "file", ["y", "z", "nobody"], replaced);
      expect(await entries()).toEqual([
        { ...replaced, value: null, before: null, after: { added: 3, removed: 3 } },
        { ...imported, value: null, before: null, after: { added: 3, changed: 1 } },
      ]);
    });

    test("are not left by what changes nothing", async () => {
      await store.set("spammers", "operator", { value: "a", expiresAt: null, note: null }, by("alice"));
      const before = await entries();
      await store.set("spammers", "operator", { value: "a", expiresAt: null, note: null }, by("bob"));
      await store.add("spammers", "operator", forever("a"), by("bob"));
      await store.add("spammers", "operator", [], by("bob"));
      await store.remove("spammers", "operator", "b", by("bob"));
      await store.removeMany("spammers", "operator", ["b"], by("bob"));
      await store.replace("spammers", "inline", [], by("bob"));
      time += SECOND;
      await store.lists();
      expect(await entries()).toEqual(before);
    });

    test("are not left by a change that fails, and it changes nothing", async () => {
      const broken = [...forever("a"), { value: null as never, expiresAt: null, note: null }];
      await expect(store.add("spammers", "operator", broken, by("alice"))).rejects.toThrow();
      await expect(store.set("spammers", "operator", broken[1] as NewListValue, by("alice"))).rejects.toThrow();
      expect([await valuesOf("spammers"), await entries()]).toEqual([[], []]);
    });

    test("name imhook itself if a list no longer has a file", async () => {
      await store.replace("words", "file", ["casino", "lottery"], by("system"));
      await store.define([LIST]);
      expect((await entries())[0]).toMatchObject({
        ...{ who: "system", role: null, address: null, action: "loadListValues", object: "lists/words", after: { added: 0, removed: 2 } },
      });
    });
  });

  describe("history", () => {
    beforeEach(() => store.define([LIST]));

    /** The values that were on the list at a time. */
    async function at(moment: number): Promise<string[]> {
      const { items } = await store.intervals("spammers", { since: moment, until: moment + 1 }, { limit: 1000 });
      return items.map(({ value }) => value).toSorted();
    }

    test("tells when each value was on the list", async () => {
      await store.add("spammers", "operator", [...forever("a"), ...until(START + 5 * SECOND, "b")], ORIGIN);
      time = START + 2 * SECOND;
      await store.remove("spammers", "operator", "a", ORIGIN);
      time = START + 8 * SECOND;
      await store.add("spammers", "operator", forever("b"), ORIGIN);
      await store.add("spammers", "operator", forever("a"), ORIGIN);
      expect((await store.intervals("spammers", { since: 0, until: time + 1 }, { limit: 10 })).items).toEqual(
        expect.arrayContaining([
          { value: "a", source: "operator", addedAt: START, endedAt: START + 2 * SECOND },
          { value: "a", source: "operator", addedAt: time, endedAt: null },
          { value: "b", source: "operator", addedAt: START, endedAt: START + 5 * SECOND },
          { value: "b", source: "operator", addedAt: time, endedAt: null },
        ]),
      );
      expect(await at(START - 1)).toEqual([]);
      expect(await at(START)).toEqual(["a", "b"]);
      expect(await at(START + 2 * SECOND - 1)).toEqual(["a", "b"]);
      expect(await at(START + 2 * SECOND)).toEqual(["b"]);
      expect(await at(START + 5 * SECOND)).toEqual([]);
      expect(await at(START + 8 * SECOND)).toEqual(["a", "b"]);
    });

    test("a later expiry does not bring back a time after the first one", async () => {
      await store.add("spammers", "operator", until(START + SECOND, "a"), ORIGIN);
      time = START + 3 * SECOND;
      await store.add("spammers", "operator", until(START + 9 * SECOND, "a"), ORIGIN);
      expect(await at(START + 2 * SECOND)).toEqual([]);
      expect(await at(START + 3 * SECOND)).toEqual(["a"]);
    });

    test("comes page by page", async () => {
      await store.add("spammers", "operator", forever("a", "b", "c"), ORIGIN);
      const times = { since: START, until: START + 1 };
      const first = await store.intervals("spammers", times, { limit: 2 });
      const second = await store.intervals("spammers", times, { limit: 2, cursor: first.next ?? "" });
      expect([...first.items, ...second.items].map(({ value }) => value)).toEqual(["a", "b", "c"]);
      expect(second.next).toBeNull();
    });

    test("is forgotten before a time, and the present is not", async () => {
      await store.add(
        "spammers",
        "operator",
        [...forever("a", "b"), ...until(START + SECOND, "c"), ...until(START + 9 * SECOND, "d")],
        ORIGIN,
      );
      time = START + 2 * SECOND;
      await store.remove("spammers", "operator", "a", ORIGIN);
      await store.forget(START + 2 * SECOND);
      expect(await at(START)).toEqual(["a", "b", "d"]);
      await store.forget(START + 2 * SECOND + 1);
      expect(await at(START)).toEqual(["b", "d"]);
    });
  });

  describe("changes", () => {
    const inWords = ({ value, isRemoved }: ListChange) => `${isRemoved ? "-" : "+"}${value}`;

    beforeEach(() => store.define([LIST]));

    test("are numbered in their order", async () => {
      expect(await under.changes.newest()).toBe(0);
      await store.add("spammers", "operator", forever("a", "b", "c"), ORIGIN);
      await store.remove("spammers", "operator", "b", ORIGIN);
      const changes = await under.changes.changesAfter(0, 10);
      expect(changes.map(inWords)).toEqual(["+a", "+c", "-b"]);
      expect(changes.at(-1)?.number).toBe(await under.changes.newest());
      expect(await under.changes.changesAfter(changes[1]?.number ?? 0, 10)).toEqual(changes.slice(2));
      expect(await under.changes.changesAfter(0, 1)).toEqual(changes.slice(0, 1));
      expect((await under.changes.presentAfter(0, 10)).map(inWords)).toEqual(["+a", "+c"]);
    });

    test("there is none if nothing changes", async () => {
      await store.add("spammers", "operator", forever("a"), ORIGIN);
      const newest = await under.changes.newest();
      await store.add("spammers", "operator", forever("a"), ORIGIN);
      await store.remove("spammers", "operator", "b", ORIGIN);
      await store.replace("spammers", "inline", [], ORIGIN);
      expect(await under.changes.newest()).toBe(newest);
    });

    test("say when a value expires, and that it has", async () => {
      await store.add("spammers", "operator", until(START + SECOND, "a"), ORIGIN);
      const [added] = await under.changes.changesAfter(0, 10);
      expect(added).toMatchObject({ value: "a", expiresAt: START + SECOND, isRemoved: false });
      time = START + SECOND;
      await store.lists();
      expect(await under.changes.changesAfter(added?.number ?? 0, 10)).toMatchObject([{ value: "a", isRemoved: true }]);
    });
  });

  test("whatever is done to it, it has what a model of Maps has, and so does a follower of its changes", async () => {
    await store.define([LIST]);
    await fc.assert(
      fc.asyncProperty(fc.array(ACTION, { maxLength: 25 }), async (actions) => {
        time += 100 * SECOND;
        await store.replace("spammers", "inline", [], ORIGIN);
        for (const value of await valuesOf("spammers", { source: "operator" })) await store.remove("spammers", "operator", value, ORIGIN);
        const model = createModel(() => time);
        const followed = await followChanges(under.changes);
        const moments: Array<{ time: number; values: string[] }> = [];
        const act: { [Name in Action["do"]]: (action: Extract<Action, { do: Name }>) => Promise<void> } = {
          add: async ({ value, expiresIn }) => {
            const expiresAt = expiresIn === null ? null : time + expiresIn * SECOND;
            await store.add("spammers", "operator", [{ value, expiresAt, note: null }], ORIGIN);
            model.set("operator", value, expiresAt);
          },
          remove: async ({ value }) => {
            const isThere = model.values("operator").includes(value);
            expect((await store.remove("spammers", "operator", value, ORIGIN)) !== undefined).toBe(isThere);
            model.remove("operator", value);
          },
          replace: async ({ values }) => {
            await store.replace("spammers", "inline", values, ORIGIN);
            model.replace("inline", values);
          },
          wait: async ({ seconds }) => {
            moments.push({ time, values: model.values() });
            time += seconds * SECOND;
          },
          look: async ({ source }) => {
            expect((await valuesOf("spammers", { source })).toSorted()).toEqual(model.values(source));
            expect(await followed(time)).toEqual(model.values());
          },
        };
        // Each action goes to the function of its own kind.
        for (const action of actions) await act[action.do](action as never);
        for (const moment of moments) {
          const { items } = await store.intervals("spammers", { since: moment.time, until: moment.time + 1 }, { limit: 1000 });
          expect(items.map(({ value }) => value).toSorted()).toEqual(moment.values);
        }
      }),
      { numRuns: 40, seed: 17 },
    );
  });
}

type Action =
  | { do: "add"; value: string; expiresIn: number | null }
  | { do: "remove"; value: string }
  | { do: "replace"; values: string[] }
  | { do: "wait"; seconds: number }
  | { do: "look"; source: ModelSource };

type ModelSource = "operator" | "inline";

const VALUE = fc.constantFrom("a", "b", "c", "\ud83d", "\ude00");
const ACTION: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ do: fc.constant("add" as const), value: VALUE, expiresIn: fc.option(fc.integer({ min: 1, max: 5 })) }),
  fc.record({ do: fc.constant("remove" as const), value: VALUE }),
  fc.record({ do: fc.constant("replace" as const), values: fc.array(VALUE, { maxLength: 4 }) }),
  fc.record({ do: fc.constant("wait" as const), seconds: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ do: fc.constant("look" as const), source: fc.constantFrom<ModelSource>("operator", "inline") }),
);

/** The values of two sources with the end of each. */
function createModel(now: () => number) {
  const ends: Record<ModelSource, Map<string, number>> = { operator: new Map(), inline: new Map() };
  const valuesOf = (source: ModelSource) => [...ends[source]].filter(([, end]) => end > now()).map(([value]) => value);
  return {
    set: (source: ModelSource, value: string, expiresAt: number | null) =>
      void ends[source].set(value, expiresAt ?? Number.POSITIVE_INFINITY),
    remove: (source: ModelSource, value: string) => void ends[source].delete(value),
    replace: (source: ModelSource, values: string[]) => {
      ends[source] = new Map(values.map((value) => [value, Number.POSITIVE_INFINITY]));
    },
    /** Sorted; of both sources by default. */
    values: (source?: ModelSource) =>
      (source === undefined ? [...valuesOf("operator"), ...valuesOf("inline")] : valuesOf(source)).toSorted(),
  };
}

/** Returns a function that reads the changes since, and returns the values that are present at a time. */
async function followChanges(changes: ListChanges): Promise<(time: number) => Promise<string[]>> {
  let through = await changes.newest();
  const latest = new Map<string, ListChange>();
  return async (time) => {
    for (const change of await changes.changesAfter(through, 1000)) {
      latest.set(`${change.source} ${change.value}`, change);
      through = change.number;
    }
    const present = [...latest.values()].filter(({ isRemoved, expiresAt }) => !isRemoved && (expiresAt === null || expiresAt > time));
    return present.map(({ value }) => value).toSorted();
  };
}
