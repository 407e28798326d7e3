import { beforeEach, expect, test } from "@jest/globals";
import { pino } from "pino";
import { type Authenticate, createAuthentication, type TokenCounts } from "../../../src/operator/api/authenticate.ts";
import { createFakeClock, type FakeClock } from "../../support/fake-clock.ts";
import { settled } from "../../support/settled.ts";

const ADDRESS = "203.0.113.7";

let clock: FakeClock;
let lines: Array<Record<string, unknown>>;
let authenticate: Authenticate;
let counts: () => TokenCounts;

beforeEach(() => {
  clock = createFakeClock();
  lines = [];
  const log = pino({}, { write: (line: string) => lines.push(JSON.parse(line)) });
  ({ authenticate, counts } = createAuthentication("t0ken", log, clock));
});

test("wrong tokens are counted and logged, with an address and without the token", async () => {
  expect(await authenticate("Bearer gu3ss", ADDRESS)).toBe(false);
  expect(await authenticate("Bearer gu3ss", "203.0.113.8")).toBe(false);
  expect(lines).toMatchObject([
    { level: 40, msg: "wrong token for the operator API", remoteAddress: ADDRESS, wrongTokens: 1 },
    { level: 40, remoteAddress: "203.0.113.8", wrongTokens: 2 },
  ]);
  expect(JSON.stringify(lines)).not.toContain("gu3ss");
  expect(counts()).toEqual({ wrongTokens: 2, tooManyAttempts: 0 });
});

test("a request without a token is not an attempt", async () => {
  for (let request = 0; request < 20; request += 1) expect(await authenticate(undefined, ADDRESS)).toBe(false);
  expect(lines).toEqual([]);
  expect(clock.scheduled()).toEqual([]);
});

test("after five wrong tokens further attempts wait, the right token too, but not from elsewhere", async () => {
  for (let attempt = 0; attempt < 6; attempt += 1) await authenticate("Bearer wrong", ADDRESS);
  let right: boolean | undefined;
  void authenticate("Bearer t0ken", ADDRESS).then((result) => {
    right = result;
  });
  expect(await authenticate("Bearer t0ken", "203.0.113.8")).toBe(true);
  await clock.advance(999);
  expect(right).toBeUndefined();
  await clock.advance(1);
  expect(right).toBe(true);
  expect(await authenticate("Bearer t0ken", ADDRESS)).toBe(true);
});

test("two thousand guesses at once are ten checks at most, and ten lines of the log", async () => {
  for (let attempt = 0; attempt < 5; attempt += 1) await authenticate("Bearer wrong", ADDRESS);
  const guesses = Array.from({ length: 2000 }, () =>
    authenticate("Bearer wrong", ADDRESS).then(
      () => "checked",
      (error) => error.code,
    ),
  );
  await settled();
  await clock.advance(10_000);
  const results = await Promise.all(guesses);
  expect(results.filter((result) => result === "checked")).toHaveLength(11);
  expect(results.filter((result) => result === "too-many-attempts")).toHaveLength(1989);
  expect(lines).toHaveLength(10);
  expect(counts()).toEqual({ wrongTokens: 16, tooManyAttempts: 1989 });
});
