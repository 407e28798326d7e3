import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { AuditLog } from "../../../src/audit/audit-log.ts";
import { changeOrigin } from "../../../src/audit/change-origin.ts";
import type { NewSession, SessionStore } from "../../../src/operator/sessions/session-store.ts";

/** A store under test, another one over the same data, and the log that has their audit entries. */
export interface SessionStoreUnderTest {
  store: SessionStore;
  other: SessionStore;
  audit: AuditLog;
  remove(): Promise<void>;
}

const START = 1_767_350_400_000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const CAROL = { who: "carol", role: "operator" } as const;
const session = (digest: string, token = "t"): NewSession => ({ digest, token, ...CAROL });
const origin = (action: string) => changeOrigin({ ...CAROL, address: "203.0.113.7" }, action, "sessions", START);

/** Describes what every implementation of `SessionStore` does. `now` is the clock that `create` passes on. */
export function describeSessionStore(create: (now: () => number) => Promise<SessionStoreUnderTest>): void {
  let time: number;
  let under: SessionStoreUnderTest;
  let store: SessionStore;

  beforeEach(async () => {
    time = START;
    under = await create(() => time);
    store = under.store;
  });

  afterEach(() => under.remove());

  const actions = async () => (await under.audit.list({}, { limit: 10 })).items.map(({ who, action, object }) => [who, action, object]);

  test("a session is found in any process, by its digest alone", async () => {
    const added = await store.add(session("a"), origin("createSession"));
    expect(added).toEqual({ ...session("a"), createdAt: START, lastUsedAt: START, expiresAt: START + 12 * HOUR });
    for (const one of [store, under.other])
      expect([await one.get("a"), await one.use("a"), await one.get("b")]).toEqual([added, added, undefined]);
  });

  test.each([
    { title: "ends 12 hours after it began", uses: [], lives: 12 * HOUR },
    { title: "ends 12 hours after its last use", uses: [11 * HOUR, 20 * HOUR], lives: 32 * HOUR },
    { title: "is not extended by uses in the same minute", uses: [MINUTE - 1], lives: 12 * HOUR },
    { title: "ends after 7 days, however much it is used", uses: Array.from({ length: 20 }, (_, use) => use * 10 * HOUR), lives: 7 * DAY },
  ])("a session $title", async ({ uses, lives }) => {
    await store.add(session("a"), origin("createSession"));
    for (const after of uses.filter((use) => use < lives)) {
      time = START + after;
      expect(await store.use("a")).toBeDefined();
    }
    time = START + lives - 1;
    expect(await under.other.get("a")).toMatchObject({ expiresAt: START + lives });
    time = START + lives;
    expect([await store.get("a"), await store.use("a"), await store.end("a", null)]).toEqual([undefined, undefined, false]);
  });

  test("a session that is looked at only is not extended", async () => {
    await store.add(session("a"), origin("createSession"));
    time = START + 11 * HOUR;
    expect(await store.get("a")).toMatchObject({ lastUsedAt: START, expiresAt: START + 12 * HOUR });
  });

  test("a session that is ended is over in every process, once", async () => {
    await store.add(session("a"), origin("createSession"));
    await store.add(session("b"), origin("createSession"));
    expect([await under.other.end("a", origin("endSession")), await store.end("a", origin("endSession"))]).toEqual([true, false]);
    expect([await store.use("a"), await store.get("b")]).toEqual([undefined, expect.objectContaining({ digest: "b" })]);
  });

  test("beginning and ending leave audit entries, unless there is nobody to name", async () => {
    await store.add(session("a"), origin("createSession"));
    await store.add(session("b"), origin("createSession"));
    await store.end("a", origin("endSession"));
    await store.end("b", null);
    expect(await actions()).toEqual([
      ["carol", "endSession", "sessions"],
      ["carol", "createSession", "sessions"],
      ["carol", "createSession", "sessions"],
    ]);
  });

  test("a token has a hundred sessions at most; the oldest go, and those of others stay", async () => {
    await store.add(session("other", "another"), origin("createSession"));
    for (let number = 0; number <= 100; number += 1) {
      time += 1;
      await store.add(session(`s${number}`), origin("createSession"));
    }
    const found = await Promise.all(["s0", "s1", "s100", "other"].map((digest) => store.get(digest)));
    expect(found.map((one) => one?.digest)).toEqual([undefined, "s1", "s100", "other"]);
  });
}
