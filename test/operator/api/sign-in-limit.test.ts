import { expect, test } from "@jest/globals";
import { createSignInLimit } from "../../../src/operator/api/sign-in-limit.ts";
import { createFakeClock } from "../../support/fake-clock.ts";

test("a token may be signed in with thirty times a minute, whatever is done with others", async () => {
  const clock = createFakeClock();
  const limit = createSignInLimit(clock);
  const take = (token: string, times: number) => Array.from({ length: times }, () => limit.take(token)).filter(Boolean).length;
  expect([take("one", 40), take("other", 1)]).toEqual([30, 1]);
  await clock.advance(59_999);
  expect(take("one", 1)).toBe(0);
  await clock.advance(1);
  expect(take("one", 40)).toBe(30);
});
