import { describe, expect, test } from "@jest/globals";
import { createSecret } from "../../../src/cli/token/create-secret.ts";
import { describeToken } from "../../../src/cli/token/describe-token.ts";
import { UsageError } from "../../../src/errors.ts";
import { readTokens } from "../../../src/operator/tokens/read-tokens.ts";
import { digestOf } from "../../../src/operator/tokens/tokens.ts";

const NOW = Date.UTC(2027, 0, 31, 12);
const SECRET = "imhook_0123456789";
const LONG_ENOUGH = `${SECRET}-0123456789`;

describe("a new token", () => {
  test("cannot be guessed, and can be recognized", () => {
    const secrets = Array.from({ length: 100 }, createSecret);
    expect(new Set(secrets).size).toBe(100);
    for (const secret of secrets) expect(secret).toMatch(/^imhook_[\w-]{43}$/);
  });

  test.each([
    { name: "grafana", role: "viewer" as const, expires: undefined, expiresAt: null },
    { name: "carol@chat.example", role: "operator" as const, expires: "2027-02-28", expiresAt: Date.UTC(2027, 2, 1) },
    { name: "1.0", role: "admin" as const, expires: "2027-02-28T18:00:00+01:00", expiresAt: Date.UTC(2027, 1, 28, 17) },
    { name: "null", role: "admin" as const, expires: "1d", expiresAt: NOW + 86_400_000 },
    { name: "-", role: "admin" as const, expires: "90d", expiresAt: NOW + 90 * 86_400_000 },
    { name: "@bot", role: "admin" as const, expires: undefined, expiresAt: null },
    { name: "__proto__", role: "admin" as const, expires: undefined, expiresAt: null },
  ])("$name is accepted by a server as it is described", ({ name, role, expires, expiresAt }) => {
    const secret = createSecret();
    const { sha256, yaml } = describeToken(secret, { name, role, ...(expires !== undefined && { expires }) }, NOW);
    const { tokens, faults } = readTokens("tokens.yaml", `tokens:\n${yaml}`, []);
    expect(faults).toEqual([]);
    expect(tokens).toEqual([{ name, role, digest: Uint8Array.from(digestOf(secret)), expiresAt }]);
    expect(sha256).toBe(Buffer.from(digestOf(secret)).toString("hex"));
    expect(yaml).not.toContain(secret);
  });

  test("without a name has one that tells it from others", () => {
    const { sha256, yaml } = describeToken(LONG_ENOUGH, { role: "viewer" }, NOW);
    expect(yaml).toBe(`  - name: token-${sha256.slice(0, 8)}\n    role: viewer\n    sha256: ${sha256}\n`);
  });
});

test.each([
  { secret: SECRET, wishes: {}, message: "the token would be refused: token has fewer than 20 characters. Make one with imhook token." },
  { secret: `${LONG_ENOUGH} x`, wishes: {}, message: "the token would be refused: token has characters other than visible ASCII." },
  { secret: LONG_ENOUGH, wishes: { name: "" }, message: "the token would be refused: name has fewer than 1 characters." },
  { secret: LONG_ENOUGH, wishes: { name: "system" }, message: "the token would be refused: The name system stands for something else." },
  { secret: LONG_ENOUGH, wishes: { name: "a\n  role: admin" }, message: "the token would be refused: name has characters other than" },
  { secret: LONG_ENOUGH, wishes: { expires: "2027-01-30" }, message: "--expires must be in the future" },
  { secret: LONG_ENOUGH, wishes: { expires: "0d" }, message: "--expires must be in the future" },
  { secret: LONG_ENOUGH, wishes: { expires: "soon" }, message: "the token would be refused: expiresAt is neither a date" },
])("is refused as the server would: $message", ({ secret, wishes, message }) => {
  const describeIt = () => describeToken(secret, { role: "viewer", ...wishes }, NOW);
  expect(describeIt).toThrow(UsageError);
  expect(describeIt).toThrow(message);
});
