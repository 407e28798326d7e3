import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readTokens } from "../../../src/operator/tokens/read-tokens.ts";
import { digestOf, tokenOfSetting } from "../../../src/operator/tokens/tokens.ts";

const SECRET = "s3cret-of-alice-0123456789";
const OTHER = "0ther-secret-0123456789";
const HASH = Buffer.from(digestOf(SECRET)).toString("hex");
const SETTING = "the-token-of-the-setting";

const read = (content: string | Uint8Array) => readTokens("tokens.yaml", content, [tokenOfSetting(SETTING)]);

/** Faults as people read them. */
function faultsOf(content: string | Uint8Array): string[] {
  return read(content).faults.map(({ file, line, column, message, hint }) =>
    [[file, line, column].filter((part) => part !== null).join(":"), message, hint].filter(Boolean).join(" "),
  );
}

const one = (...lines: string[]) => `tokens:\n  - ${["name: alice", "role: operator", `sha256: ${HASH}`, ...lines].join("\n    ")}\n`;
const two = (...lines: string[]) => `${one()}  - ${lines.join("\n    ")}\n`;

describe("a file", () => {
  test("has tokens in plain text or by their hash, with or without an end", () => {
    const { tokens, faults } = read(
      `
tokens:
  - name: alice
    role: operator
    token: ${SECRET}
  - { name: grafana@monitoring, role: viewer, sha256: ${HASH.toUpperCase().replace("A", "a")}0, expiresAt: 2027-01-31 }
`.replace(/sha256: \w+/, `sha256: ${Buffer.from(digestOf(OTHER)).toString("hex").toUpperCase()}`),
    );
    expect(faults).toEqual([]);
    expect(tokens).toEqual([
      { name: "alice", role: "operator", digest: digestOf(SECRET), expiresAt: null },
      { name: "grafana@monitoring", role: "viewer", digest: Uint8Array.from(digestOf(OTHER)), expiresAt: Date.UTC(2027, 1, 1) },
    ]);
  });

  test("can have no tokens", () => expect(read("tokens: []\n")).toEqual({ tokens: [], faults: [] }));

  test.each([
    { expiresAt: "2027-01-31", time: "2027-02-01T00:00:00.000Z" },
    { expiresAt: "2027-01-31T18:00Z", time: "2027-01-31T18:00:00.000Z" },
    { expiresAt: "2027-01-31T18:00:00.5+02:00", time: "2027-01-31T16:00:00.500Z" },
    { expiresAt: '"2024-02-29"', time: "2024-03-01T00:00:00.000Z" },
  ])("with expiresAt: $expiresAt ends at $time", ({ expiresAt, time }) => {
    expect(read(one(`expiresAt: ${expiresAt}`)).tokens[0]?.expiresAt).toBe(Date.parse(time));
  });

  test.each([
    "01234567890123456789",
    "1e3456789012345678901",
    "0x12345678901234567890",
    "00000000000000000000",
    "true-true-true-true-true",
    "!".repeat(20),
  ])("keeps a token as it is written: %s", (secret) => {
    const { tokens, faults } = read(`tokens: [{ name: a, role: admin, token: "${secret}" }]`);
    expect([faults, tokens[0]?.digest]).toEqual([[], digestOf(secret)]);
  });

  test("with plain scalars keeps a token as it is written", () => {
    expect(read("tokens: [{ name: a, role: admin, token: 01234567890123456789 }]").tokens[0]?.digest).toEqual(
      digestOf("01234567890123456789"),
    );
  });
});

const KEYS = "name, role, token, sha256, expiresAt";
const PASSWORD = "hunter2-hunter2-hunter2";

describe("a fault names its place and repeats nothing of the file", () => {
  test.each<{ content: string | Uint8Array; faults: string[] }>([
    { content: "", faults: ["tokens.yaml The file is empty. Write `tokens: []` if there are to be none."] },
    { content: "# no tokens yet\n", faults: ["tokens.yaml The file is empty. Write `tokens: []` if there are to be none."] },
    { content: `# ${"x".repeat(1024 * 1024)}`, faults: ["tokens.yaml The file has more than 1024 KiB."] },
    { content: Uint8Array.of(0x74, 0xff), faults: ["tokens.yaml The file is not UTF-8 text."] },
    { content: "[".repeat(100_000), faults: ["tokens.yaml The file is nested too deeply."] },
    { content: PASSWORD, faults: ["tokens.yaml:1:1 The file must be a map."] },
    { content: `- ${PASSWORD}\n`, faults: ["tokens.yaml:1:1 The file must be a map."] },
    { content: `${PASSWORD}: admin\ntokens: []\n`, faults: ["tokens.yaml:1:1 The key is none of tokens."] },
    {
      content: "token: []\n",
      faults: ["tokens.yaml:1:1 The file has no tokens.", "tokens.yaml:1:1 The key is none of tokens."],
    },
    { content: "tokens:\n", faults: ["tokens.yaml:1:8 tokens must be a list."] },
    { content: `tokens: { alice: ${PASSWORD} }\n`, faults: ["tokens.yaml:1:9 tokens must be a list."] },
    { content: `tokens:\n  - ${PASSWORD}\n`, faults: ["tokens.yaml:2:5 The token must be a map."] },
    {
      content: "tokens:\n  - {}\n",
      faults: [
        "tokens.yaml:2:5 The token has neither token nor sha256. Write one of them.",
        "tokens.yaml:2:5 The token has no name.",
        "tokens.yaml:2:5 The token has no role.",
      ],
    },
    { content: one(`token: ${OTHER}`), faults: ["tokens.yaml:2:5 The token has both token and sha256. Write one of them."] },
    { content: one("expires: 2027-01-31"), faults: [`tokens.yaml:5:5 The key is none of ${KEYS}.`] },
    { content: one(`${PASSWORD}: x`), faults: [`tokens.yaml:5:5 The key is none of ${KEYS}.`] },
    {
      content: one("expiresAt: tomorrow"),
      faults: ["tokens.yaml:5:16 expiresAt is neither a date as 2027-01-31 nor a time as 2027-01-31T18:00:00Z."],
    },
    {
      content: one("expiresAt: 2027-02-30"),
      faults: ["tokens.yaml:5:16 expiresAt is neither a date as 2027-01-31 nor a time as 2027-01-31T18:00:00Z."],
    },
    {
      content: one("expiresAt: 2027-01-31T18:00:00"),
      faults: ["tokens.yaml:5:16 expiresAt is neither a date as 2027-01-31 nor a time as 2027-01-31T18:00:00Z."],
    },
    {
      content: one("expiresAt:"),
      faults: ["tokens.yaml:5:15 expiresAt is neither a date as 2027-01-31 nor a time as 2027-01-31T18:00:00Z."],
    },
    { content: one("expiresAt: [2027-01-31]"), faults: ["tokens.yaml:5:16 expiresAt must be a text."] },
    { content: one("role: admin"), faults: ["tokens.yaml:5:5 The key appears twice."] },
    {
      content: two("name: bob", "role: root", `token: ${OTHER}`),
      faults: ["tokens.yaml:6:11 role must be one of viewer, operator, admin."],
    },
    {
      content: two("name: bob", "role: Admin", `token: ${OTHER}`),
      faults: ["tokens.yaml:6:11 role must be one of viewer, operator, admin."],
    },
    { content: two("name: bob", "role:", `token: ${OTHER}`), faults: ["tokens.yaml:6:10 role must be one of viewer, operator, admin."] },
    {
      content: two("name: bob smith", "role: admin", `token: ${OTHER}`),
      faults: ['tokens.yaml:5:11 name has characters other than letters, digits, "_", ".", "@" and "-".'],
    },
    {
      content: two(`name: ${"b".repeat(65)}`, "role: admin", `token: ${OTHER}`),
      faults: ["tokens.yaml:5:11 name has more than 64 characters."],
    },
    {
      content: two("name: bob", "role: admin", "token: hunter2"),
      faults: ["tokens.yaml:7:12 token has fewer than 20 characters. Make one with imhook token."],
    },
    {
      content: two("name: bob", "role: admin", `token: ${"x".repeat(19)}`),
      faults: ["tokens.yaml:7:12 token has fewer than 20 characters. Make one with imhook token."],
    },
    {
      content: two("name: bob", "role: admin", `token: ${"x".repeat(1001)}`),
      faults: ["tokens.yaml:7:12 token has more than 1000 characters."],
    },
    {
      content: two("name: bob", "role: admin", "token: four words and a half"),
      faults: ["tokens.yaml:7:12 token has characters other than visible ASCII."],
    },
    {
      content: two("name: bob", "role: admin", "token: пароль-пароль-пароль"),
      faults: ["tokens.yaml:7:12 token has characters other than visible ASCII."],
    },
    { content: two("name: bob", "role: admin", `token: [${OTHER}]`), faults: ["tokens.yaml:7:12 token must be a text."] },
    {
      content: two("name: bob", "role: admin", `sha256: ${HASH.slice(1)}`),
      faults: ["tokens.yaml:7:13 sha256 is not 64 hexadecimal digits."],
    },
    { content: two("name: bob", "role: admin", `sha256: ${OTHER}`), faults: ["tokens.yaml:7:13 sha256 is not 64 hexadecimal digits."] },
    {
      content: two("name: alice", "role: admin", `token: ${OTHER}`),
      faults: ["tokens.yaml:5:11 The token in line 2 has this name already."],
    },
    {
      content: two("name: bob", "role: viewer", `token: ${SECRET}`),
      faults: ["tokens.yaml:7:12 It is the token of line 2. Make a token for each with imhook token."],
    },
    {
      content: two("name: bob", "role: viewer", `sha256: ${HASH}`),
      faults: ["tokens.yaml:7:13 It is the token of line 2. Make a token for each with imhook token."],
    },
    {
      content: two("name: bob", "role: viewer", `token: ${SETTING}`),
      faults: ["tokens.yaml:7:12 It is the token of IMHOOK_OPERATOR_TOKEN. Make a token for each with imhook token."],
    },
    {
      content: two("name: anyone", "role: viewer", `token: ${OTHER}`),
      faults: ["tokens.yaml:5:11 The name anyone stands for something else."],
    },
    {
      content: two("name: system", "role: viewer", `token: ${OTHER}`),
      faults: ["tokens.yaml:5:11 The name system stands for something else."],
    },
    {
      content: two("name: IMHOOK_OPERATOR_TOKEN", "role: viewer", `token: ${OTHER}`),
      faults: ["tokens.yaml:5:11 The name IMHOOK_OPERATOR_TOKEN stands for something else."],
    },
    {
      content: two("name: bob", "role: admin", "token: *hunter2-hunter2-hunter2"),
      faults: ["tokens.yaml:7:12 An alias cannot be used here. Put a text that begins with * in quotes."],
    },
    {
      content: two("name: bob", "role: admin", "token: @hunter2-hunter2-hunter2"),
      faults: ["tokens.yaml:7:12 This is not valid YAML (BAD_SCALAR_START)."],
    },
    {
      content: two("name: bob", "role: admin", 'token: "hunter2-hunter2-hunter2'),
      faults: ["tokens.yaml:8:1 This is not valid YAML (MISSING_CHAR)."],
    },
    {
      content: two("name: bob", "role: admin", `token: !${PASSWORD} x`),
      faults: ["tokens.yaml:7:12 This is not valid YAML (TAG_RESOLVE_FAILED)."],
    },
    { content: `${one()}---\n${PASSWORD}\n`, faults: ["tokens.yaml:5:1 This is not valid YAML (MULTIPLE_DOCS)."] },
  ])("case %#: $faults", ({ content, faults }) => {
    const found = faultsOf(content);
    expect(found).toEqual(faults);
    expect(found.join()).not.toMatch(/hunter2|secret|s3cret|0ther|the-token-of/);
    expect(read(content).tokens).toEqual([]);
  });

  test("all of them at once, in the order of the file", () => {
    const content = two("role: root", "name: alice", "token: short", "expiresAt: never");
    expect(read(content).faults.map(({ line }) => line)).toEqual([5, 7]);
    expect(read(two("name: alice", "role: admin", `token: ${SECRET}`, "expiresAt: never")).faults.map(({ line }) => line)).toEqual([
      5, 7, 8,
    ]);
  });
});

test("a thousand tokens can be in a file, and no more", () => {
  const many = (count: number) =>
    `tokens:\n${Array.from({ length: count }, (_, index) => `  - { name: t${index}, role: viewer, token: token-of-twenty-${1000 + index} }\n`).join("")}`;
  expect(read(many(1000)).tokens).toHaveLength(1000);
  expect(faultsOf(many(1001))).toEqual(["tokens.yaml:2:3 tokens has more than 1000 tokens."]);
});

test("no text throws, and none is repeated", () => {
  const piece = fc.constantFrom(
    "tokens:",
    "\n",
    "  - ",
    "name: a",
    "role: viewer",
    "token: ",
    PASSWORD,
    "sha256: ",
    "{",
    "}",
    "[",
    "]",
    "*",
    "&",
    "!",
    "|",
    ">",
    '"',
    "'",
    "---",
    "__proto__: ",
    "\t",
    "\u0000",
    "? ",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      expect(JSON.stringify(readTokens("tokens.yaml", pieces.join(""), []).faults)).not.toContain("hunter2");
    }),
    { numRuns: 2000, seed: 19 },
  );
});
