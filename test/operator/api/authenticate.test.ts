import { beforeEach, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import { type Authenticate, type Authentication, createAuthentication, type TokenCounts } from "../../../src/operator/api/authenticate.ts";
import { type CurrentTokens, createCurrentTokens } from "../../../src/operator/tokens/current-tokens.ts";
import { digestOf, type Token, tokenOfSetting } from "../../../src/operator/tokens/tokens.ts";
import { createFakeClock, type FakeClock } from "../../support/fake-clock.ts";
import { settled } from "../../support/settled.ts";

const ADDRESS = "203.0.113.7";
const ELSEWHERE = "203.0.113.8";
const EXPIRES_AT = 1_893_456_000_000;
const ALICE: Token = { name: "alice", role: "operator", digest: digestOf("al1ce"), expiresAt: null };
const GUEST: Token = { name: "guest", role: "viewer", digest: digestOf("gu3st"), expiresAt: EXPIRES_AT };

let clock: FakeClock;
let time: number;
let lines: Array<Record<string, unknown>>;
let authenticate: Authenticate;
let counts: () => TokenCounts;
let tokens: CurrentTokens;
let listTokens: Authentication["tokens"];
let isAccepted: Authentication["isAccepted"];
let recognize: Authentication["recognize"];
let callerWith: Authentication["callerWith"];

beforeEach(() => {
  clock = createFakeClock();
  time = EXPIRES_AT - 1;
  lines = [];
  const log = pino({}, { write: (line: string) => lines.push(JSON.parse(line)) });
  tokens = createCurrentTokens([tokenOfSetting("t0ken"), ALICE, GUEST]);
  ({
    authenticate,
    counts,
    tokens: listTokens,
    isAccepted,
    recognize,
    callerWith,
  } = createAuthentication({ tokens, log, clock, now: () => time }));
});

/** Who calls, or the code of the refusal. */
function attempt(authorization: string | undefined, address = ADDRESS): Promise<string> {
  return authenticate(authorization, address).then(
    ({ who }) => who,
    (error) => error.code,
  );
}

describe("a header", () => {
  test.each([
    { authorization: "Bearer t0ken", caller: { who: "IMHOOK_OPERATOR_TOKEN", role: "admin", expiresAt: null } },
    { authorization: "Bearer al1ce", caller: { who: "alice", role: "operator", expiresAt: null } },
    { authorization: "Bearer gu3st", caller: { who: "guest", role: "viewer", expiresAt: EXPIRES_AT } },
    { authorization: "bEaReR   al1ce", caller: { who: "alice", role: "operator", expiresAt: null } },
  ])("$authorization says who calls", async ({ authorization, caller }) => {
    expect(await authenticate(authorization, ADDRESS)).toEqual({ ...caller, address: ADDRESS });
  });

  test.each([
    "",
    "Bearer",
    "Bearer ",
    "Bearer\tal1ce",
    "al1ce",
    "Basic al1ce",
    "Bearer al1ce x",
    "Bearer al1ce, Bearer t0ken",
    "Bearer AL1CE",
    "Bearer al1c",
    "Bearer al1ce1",
    `Bearer ${Buffer.from(ALICE.digest).toString("hex")}`,
    "Bearer alice",
    "Bearer __proto__",
    `Bearer ${"x".repeat(16_000)}`,
    "X-Bearer al1ce",
  ])("%j is a wrong token", async (authorization) => {
    expect(await attempt(authorization)).toBe("invalid-token");
  });

  test("with a token in UTF-8 is understood as it was sent", async () => {
    const tokens = createCurrentTokens([tokenOfSetting("пароль 密钥")]);
    const own = createAuthentication({ tokens, log: pino({ enabled: false }), clock });
    // Node makes a character of each byte of a header.
    const sent = Buffer.from("Bearer пароль 密钥").toString("latin1");
    expect((await own.authenticate(sent, ADDRESS)).who).toBe("IMHOOK_OPERATOR_TOKEN");
  });
});

test("a caller stays accepted until their token ends, is removed, or gets another role", async () => {
  const [alice, guest] = [await authenticate("Bearer al1ce", ADDRESS), await authenticate("Bearer gu3st", ADDRESS)];
  expect([isAccepted(alice), isAccepted(guest), isAccepted({ ...alice })]).toEqual([true, true, false]);
  time = EXPIRES_AT;
  expect([isAccepted(alice), isAccepted(guest)]).toEqual([true, false]);
  tokens.replace([{ ...ALICE }], time);
  expect(isAccepted(alice)).toBe(true);
  tokens.replace([{ ...ALICE, role: "viewer" }], time);
  expect(isAccepted(alice)).toBe(false);
  tokens.replace([{ ...ALICE, digest: digestOf("an0ther") }], time);
  expect(isAccepted(alice)).toBe(false);
});

test("tokens are listed with their last use, whatever is done with others", async () => {
  await attempt("Bearer al1ce");
  time = EXPIRES_AT + 5;
  await attempt("Bearer gu3st");
  await attempt("Bearer wrong");
  expect(listTokens()).toEqual([
    { name: "IMHOOK_OPERATOR_TOKEN", role: "admin", expiresAt: null, lastUsedAt: null },
    { name: "alice", role: "operator", expiresAt: null, lastUsedAt: EXPIRES_AT - 1 },
    { name: "guest", role: "viewer", expiresAt: EXPIRES_AT, lastUsedAt: null },
  ]);
  tokens.replace(
    [
      { ...ALICE, digest: digestOf("an0ther") },
      { ...ALICE, name: "alice-2" },
    ],
    time,
  );
  expect(listTokens().map(({ name, lastUsedAt }) => [name, lastUsedAt])).toEqual([
    ["alice", null],
    ["alice-2", EXPIRES_AT - 1],
  ]);
});

test("wrong tokens are counted and logged, with an address, and without the token or a name", async () => {
  expect(await attempt("Bearer gu3ss")).toBe("invalid-token");
  expect(await attempt("Bearer gu3ss", ELSEWHERE)).toBe("invalid-token");
  expect(lines).toMatchObject([
    { level: 40, msg: "wrong token for the operator API", remoteAddress: ADDRESS, wrongTokens: 1 },
    { level: 40, remoteAddress: ELSEWHERE, wrongTokens: 2 },
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/gu3ss|alice|guest|IMHOOK/);
  expect(counts()).toEqual({ wrongTokens: 2, expiredTokens: 0, tooManyAttempts: 0 });
});

test("a request without a token is not an attempt", async () => {
  for (let request = 0; request < 20; request += 1) expect(await attempt(undefined)).toBe("missing-token");
  expect(lines).toEqual([]);
  expect(clock.scheduled()).toEqual([]);
});

describe("a token that expires", () => {
  test("is accepted until its time, and not from then on", async () => {
    expect(await attempt("Bearer gu3st")).toBe("guest");
    time = EXPIRES_AT;
    expect(await attempt("Bearer gu3st")).toBe("expired-token");
    expect(await attempt("Bearer al1ce")).toBe("alice");
    expect(counts()).toMatchObject({ wrongTokens: 0, expiredTokens: 1 });
    expect(lines).toMatchObject([{ level: 40, token: "guest", remoteAddress: ADDRESS }]);
    expect(JSON.stringify(lines)).not.toContain("gu3st");
  });

  test("does not slow down others at its address, and forgives no guesses", async () => {
    time = EXPIRES_AT;
    for (let number = 0; number < 20; number += 1) expect(await attempt("Bearer gu3st")).toBe("expired-token");
    for (let guess = 0; guess < 5; guess += 1) await attempt(`Bearer ${guess}`);
    expect(await attempt("Bearer gu3st")).toBe("expired-token");
    void attempt("Bearer al1ce");
    expect(clock.scheduled()).toEqual([1000]);
  });
});

test("after five wrong tokens further attempts wait, a right token too, but not from elsewhere", async () => {
  for (let number = 0; number < 6; number += 1) await attempt("Bearer wrong");
  let right: string | undefined;
  void attempt("Bearer t0ken").then((result) => {
    right = result;
  });
  expect(await attempt("Bearer t0ken", ELSEWHERE)).toBe("IMHOOK_OPERATOR_TOKEN");
  await clock.advance(999);
  expect(right).toBeUndefined();
  await clock.advance(1);
  expect(right).toBe("IMHOOK_OPERATOR_TOKEN");
  expect(await attempt("Bearer t0ken")).toBe("IMHOOK_OPERATOR_TOKEN");
});

test("wrong tokens of sign-ins and of headers are counted together, and wait for each other", async () => {
  const signIn = (token: string) =>
    recognize(Buffer.from(token), ADDRESS).then(
      ({ who }) => who,
      ({ code }) => code,
    );
  for (let number = 0; number < 3; number += 1) expect(await signIn("wrong")).toBe("invalid-token");
  for (let number = 0; number < 2; number += 1) expect(await attempt("Bearer wrong")).toBe("invalid-token");
  expect(await signIn("al1ce")).toBe("alice");
  for (let number = 0; number < 6; number += 1) await signIn("wrong");
  const waiting = signIn("al1ce");
  expect(clock.scheduled()).toEqual([1000]);
  await clock.advance(1000);
  expect([await waiting, counts().wrongTokens]).toEqual(["alice", 11]);
});

test("a token that was recognized is known by its digest, while it and its role are the same", () => {
  const then = { role: "viewer", address: ADDRESS, expiresAt: EXPIRES_AT + 1 } as const;
  const guest = callerWith(GUEST.digest, then);
  expect(guest).toEqual({ who: "guest", role: "viewer", address: ADDRESS, expiresAt: EXPIRES_AT });
  expect(guest && isAccepted(guest)).toBe(true);
  expect(callerWith(GUEST.digest, { ...then, expiresAt: 7 })?.expiresAt).toBe(7);
  expect(callerWith(ALICE.digest, { ...then, role: "operator", expiresAt: 7 })?.expiresAt).toBe(7);
  expect(callerWith(ALICE.digest, then)).toBeUndefined();
  expect(callerWith(digestOf("nobody"), then)).toBeUndefined();
  time = EXPIRES_AT;
  expect(callerWith(GUEST.digest, then)).toBeUndefined();
});

test("whoever has a token cannot guess another one any faster", async () => {
  let guesses = 0;
  for (let round = 0; round < 20 && clock.scheduled().length === 0; round += 1) {
    expect(await attempt("Bearer al1ce")).toBe("alice");
    for (let guess = 0; guess < 4; guess += 1) {
      void attempt(`Bearer ${round} ${guess}`);
      await settled();
      guesses += 1;
    }
  }
  expect(clock.scheduled()[0]).toBe(1000);
  expect(guesses).toBeLessThanOrEqual(12);
});

test("two thousand guesses at once are ten checks at most, and ten lines of the log", async () => {
  for (let number = 0; number < 5; number += 1) await attempt("Bearer wrong");
  const guesses = Array.from({ length: 2000 }, () => attempt("Bearer wrong"));
  await settled();
  await clock.advance(10_000);
  const results = await Promise.all(guesses);
  expect(results.filter((result) => result === "invalid-token")).toHaveLength(11);
  expect(results.filter((result) => result === "too-many-attempts")).toHaveLength(1989);
  expect(lines).toHaveLength(10);
  expect(counts()).toEqual({ wrongTokens: 16, expiredTokens: 0, tooManyAttempts: 1989 });
});

test("a token that is removed during the wait is not accepted", async () => {
  const tokens = createCurrentTokens([ALICE]);
  const own = createAuthentication({ tokens, log: pino({ enabled: false }), clock, now: () => time });
  for (let number = 0; number < 6; number += 1) await own.authenticate("Bearer wrong", ADDRESS).catch(() => {});
  const waiting = own.authenticate("Bearer al1ce", ADDRESS);
  tokens.replace([], time);
  await Promise.all([expect(waiting).rejects.toMatchObject({ code: "expired-token" }), clock.advance(1000)]);
});
