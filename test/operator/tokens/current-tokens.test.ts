import { expect, test } from "@jest/globals";
import { createCurrentTokens } from "../../../src/operator/tokens/current-tokens.ts";
import { digestOf, type Token } from "../../../src/operator/tokens/tokens.ts";

const token = (secret: string, name = secret, expiresAt: number | null = null): Token => ({
  ...{ name, role: "viewer", digest: digestOf(secret), expiresAt },
});

test("a token is found by its digest, whatever its place", () => {
  const tokens = createCurrentTokens([token("a"), token("b"), token("c")]);
  for (const secret of ["a", "b", "c"]) expect(tokens.find(digestOf(secret))?.name).toBe(secret);
  expect(tokens.find(digestOf("d"))).toBeUndefined();
  expect(createCurrentTokens([]).find(digestOf("a"))).toBeUndefined();
});

test("a removed token is found as expired at its removal, or at its own end if that came first", () => {
  const tokens = createCurrentTokens([token("a"), token("b", "b", 50), token("c", "c", 500)]);
  tokens.replace([token("d")], 100);
  expect(["a", "b", "c", "d"].map((secret) => tokens.find(digestOf(secret))?.expiresAt)).toEqual([100, 50, 100, null]);
});

test("a token that comes back is accepted again, also under another name", () => {
  const tokens = createCurrentTokens([token("a")]);
  tokens.replace([], 100);
  tokens.replace([token("a", "again")], 200);
  expect(tokens.find(digestOf("a"))).toEqual(token("a", "again"));
  tokens.replace([], 300);
  expect(tokens.find(digestOf("a"))).toEqual(token("a", "again", 300));
});

test("a thousand removed tokens are remembered, the latest", () => {
  const many = Array.from({ length: 1001 }, (_token, index) => token(String(index)));
  const tokens = createCurrentTokens([token("first")]);
  tokens.replace(many.slice(1), 100);
  tokens.replace([], 200);
  expect(tokens.find(digestOf("first"))).toBeUndefined();
  expect(tokens.find(digestOf("1000"))?.expiresAt).toBe(200);
});
