import { describe, expect, test } from "@jest/globals";
import { readRules } from "../../../src/rules/file/read-rules.ts";

/** Faults as people read them. */
function faultsOf(content: string | Uint8Array): string[] {
  return readRules("rules.yaml", content).faults.map(({ file, line, column, message, hint }) =>
    [[file, line, column].filter((part) => part !== null).join(":"), message, hint].filter(Boolean).join(" "),
  );
}

const RULE = "  - name: one\n    on: user.blocking\n    refuse: {}\n";

test("reads lists and rules", () => {
  const { definition, faults } = readRules(
    "rules.yaml",
    `lists:\n  support: [support_01, 10001, 007]\n  words: { file: lists/words.txt, match: text }\n  kept: {}\nrules:\n${RULE}`,
  );
  expect(faults).toEqual([]);
  expect(definition.lists).toEqual([
    { name: "support", match: "value", values: ["support_01", "10001", "007"], file: null, line: 2 },
    { name: "words", match: "text", values: [], file: "lists/words.txt", line: 3 },
    { name: "kept", match: "value", values: [], file: null, line: 4 },
  ]);
  expect(definition.rules).toEqual([{ name: "one", on: "user.blocking", refuse: {} }]);
});

test.each([
  { with: "a byte order mark", text: `\uFEFFrules:\n${RULE}` },
  { with: "Windows line ends", text: `rules:\n${RULE}`.replaceAll("\n", "\r\n") },
  { with: "a byte order mark in bytes", text: Buffer.from(`\uFEFFrules:\n${RULE}`) },
  { with: "comments and a start of the document", text: `# yaml-language-server: $schema=x\n---\nrules: # all\n${RULE}` },
])("reads a file with $with", ({ text }) => {
  const { definition, faults } = readRules("rules.yaml", text);
  expect({ faults, names: definition.rules.map(({ name }) => name) }).toEqual({ faults: [], names: ["one"] });
});

describe("files that cannot be read", () => {
  test.each([
    { case: "empty", content: "", fault: "rules.yaml The file is empty. Write `rules: []` if there are to be none." },
    {
      case: "empty lines only",
      content: "\n".repeat(100_000),
      fault: "rules.yaml The file is empty. Write `rules: []` if there are to be none.",
    },
    { case: "only comments", content: "# nothing\n", fault: "rules.yaml The file is empty. Write `rules: []` if there are to be none." },
    {
      case: "larger than the limit",
      content: `# ${"x".repeat(10 * 1024 * 1024)}\n`,
      fault: "rules.yaml The file has more than 1024 KiB. Put long lists into files of their own.",
    },
    { case: "not UTF-8", content: Uint8Array.of(0x72, 0xff, 0xfe), fault: "rules.yaml The file is not UTF-8 text." },
    { case: "nested too deeply", content: "[".repeat(1_000_000), fault: "rules.yaml The file is nested too deeply." },
    { case: "nested too deeply by dashes", content: "- ".repeat(500_000), fault: "rules.yaml The file is nested too deeply." },
    {
      case: "nested too deeply line by line",
      content: Array.from({ length: 1400 }, (_, depth) => `${" ".repeat(depth)}a:\n`).join(""),
      fault: "rules.yaml The file is nested too deeply.",
    },
    {
      case: "two documents",
      content: `rules:\n${RULE}---\nrules: []\n`,
      fault: "rules.yaml:5:1 The file has more than one document. Remove the lines `---`.",
    },
    { case: "a tab", content: `rules:\n\t- name: one\n`, fault: "rules.yaml:2:1 A tab cannot indent a line. Use spaces." },
    ...['when: text.contains("a: b")', "when: 'x' == actor", "when: !has(request.x)", "when: @x"].map((line) => ({
      case: `a text without quotes, ${line}`,
      content: `rules:\n  - ${line}\n`,
      fault: expect.stringMatching(/^rules\.yaml:2:\d+ .*\. Put a whole condition in quotes, or write it below `when: >-`\.$/),
    })),
    { case: "no map", content: "- one\n", fault: "rules.yaml:1:1 The file must be a map." },
    { case: "no rules", content: "lists: {}\n", fault: "rules.yaml:1:1 The file has no rules." },
  ])("$case", ({ content, fault }) => expect(faultsOf(content)).toContainEqual(fault));
});

test("an alias is a fault, so that a file cannot grow or contain itself", () => {
  expect(faultsOf("rules: &all\n  - *all\n")).toEqual([
    "rules.yaml:2:5 The alias *all cannot be used here. Repeat the value, or put a text that begins with * in quotes.",
  ]);
  const bomb = `a: &a [x]\n${[..."bcdefghij"].map((name, index) => `${name}: &${name} [${`*${"abcdefghi"[index]},`.repeat(9)}]`).join("\n")}\n`;
  expect(faultsOf(bomb)).toHaveLength(81);
});

test("an unknown tag is a fault", () => {
  expect(faultsOf("rules: !!js/function []\n")).toEqual([expect.stringMatching(/^rules.yaml:1:8 Unresolved tag/)]);
});

describe("rules that do not match the schema", () => {
  test.each([
    { case: "an unknown key", rule: "name: one\n    onn: x\n    on: x\n    allow: {}", fault: "3:5 The rule has no onn. Did you mean on?" },
    { case: "no name", rule: "on: x\n    allow: {}", fault: "2:5 The rule has no name." },
    { case: "no command", rule: "name: one\n    allow: {}", fault: "2:5 The rule has no on." },
    {
      case: "no effect",
      rule: "name: one\n    on: x",
      fault: "2:5 The rule has no effect. Write allow, refuse, discard, modify, mask, flag or ask.",
    },
    {
      case: "two effects",
      rule: "name: one\n    on: x\n    allow: {}\n    flag: {}",
      fault: "2:5 The rule has 2 effects: allow, flag. Write a rule for each.",
    },
    { case: "a name with a space", rule: "name: one two\n    on: x\n    allow: {}", fault: /^rules.yaml:2:11 name has characters other/ },
    { case: "a name that is a number", rule: "name: 5\n    on: x\n    allow: {}", fault: "2:11 name must be a text." },
    { case: "a list of commands that is empty", rule: "name: one\n    on: []\n    allow: {}", fault: "3:9 on is empty." },
    { case: "a command that is a number", rule: "name: one\n    on: [5]\n    allow: {}", fault: "3:10 An entry of on must be a text." },
    {
      case: "an unknown mode",
      rule: "name: one\n    on: x\n    mode: shadows\n    allow: {}",
      fault: "4:11 mode must be enforce, shadow or off.",
    },
    {
      case: "each of another kind",
      rule: "name: one\n    on: x\n    each: user\n    allow: {}",
      fault: /^rules.yaml:4:11 each must be item/,
    },
    {
      case: "an effect with values that it does not take",
      rule: "name: one\n    on: x\n    allow: { code: 1 }",
      fault: "4:12 allow takes no values. Write {}.",
    },
    { case: "a code that is a text", rule: 'name: one\n    on: x\n    refuse: { code: "5" }', fault: "4:21 code must be an integer." },
    {
      case: "an unknown key of an effect",
      rule: "name: one\n    on: x\n    refuse: { mesage: no }",
      fault: "4:15 refuse has no mesage. Did you mean message?",
    },
    { case: "a mask without a list", rule: "name: one\n    on: x\n    mask: {}", fault: "4:11 mask has no list." },
    { case: "nothing to modify", rule: "name: one\n    on: x\n    modify: {}", fault: "4:13 modify is empty." },
    { case: "a condition that is empty", rule: 'name: one\n    on: x\n    when: ""\n    allow: {}', fault: "4:11 when is empty." },
    { case: "a key that appears twice", rule: "name: one\n    on: x\n    on: y\n    allow: {}", fault: "4:5 The key appears twice." },
    { case: "a rule that is a text", rule: "allow", fault: "2:5 The rule must be a map." },
  ])("$case", ({ rule, fault }) => {
    const wanted = typeof fault === "string" ? `rules.yaml:${fault}` : expect.stringMatching(fault);
    expect(faultsOf(`rules:\n  - ${rule}\n`)).toContainEqual(wanted);
  });

  test("lists", () => {
    expect(faultsOf(`lists:\n  a b: []\n  c: { fil: x }\n  d: 5\n  e: { match: words }\n  f: [[]]\nrules: []\n`)).toEqual([
      'rules.yaml:2:3 The name a b has characters other than letters, digits, "_", "." and "-".',
      "rules.yaml:3:8 The list c has no fil. Did you mean file?",
      "rules.yaml:4:6 The list d must be a list or a map.",
      "rules.yaml:5:15 match must be value, text or pattern.",
      "rules.yaml:6:7 An entry of f must be a text, a number or a boolean.",
    ]);
  });

  test.each([
    { decider: "{}", fault: "2:6 The decider d has no url." },
    { decider: "http://127.0.0.1", fault: "2:6 The decider d must be a map." },
    { decider: '{ url: "" }', fault: "2:13 url is empty." },
    { decider: "{ url: 5 }", fault: "2:13 url must be a text." },
    { decider: "{ url: 127.0.0.1:9000 }", fault: "2:13 The URL cannot be read. Write http://127.0.0.1:9000/decide." },
    { decider: "{ url: ftp://host/ }", fault: "2:13 The URL must begin with http:// or https://. Write http://127.0.0.1:9000/decide." },
    {
      decider: "{ url: https://user:s3cret@host/ }",
      fault: "2:13 The URL has a user name or a password. Use `secretFile`, which signs the questions.",
    },
    { decider: "{ url: http://host, timeout: 0 }", fault: "2:35 timeout must be from 1 to 60000." },
    { decider: "{ url: http://host, timeout: 1.5 }", fault: "2:35 timeout must be an integer." },
    { decider: "{ url: http://host, concurrency: 1001 }", fault: "2:39 concurrency must be from 1 to 1000." },
    { decider: "{ url: http://host, secret: whsec_x }", fault: "2:26 The decider d has no secret. Did you mean secretFile?" },
  ])("the decider $decider", ({ decider, fault }) => {
    expect(faultsOf(`deciders:\n  d: ${decider}\nrules: []\n`)).toEqual([`rules.yaml:${fault}`]);
  });

  test("a decider of another name", () => {
    expect(faultsOf("deciders: { a b: { url: http://host } }\nrules: []\n")).toEqual([
      expect.stringContaining("The name a b has characters"),
    ]);
    expect(faultsOf("deciders: []\nrules: []\n")).toEqual(["rules.yaml:1:11 deciders must be a map."]);
  });

  test("two rules of one name", () => {
    expect(faultsOf(`rules:\n${RULE}${RULE}`)).toEqual(["rules.yaml:5:11 The rule in line 2 has the name one already."]);
  });
});

test("reports every fault and keeps the rules that have none", () => {
  const { definition, faults } = readRules("rules.yaml", `rules:\n  - on: x\n${RULE}  - name: two\n    om: y\n    allow: {}\n`);
  expect(faults).toHaveLength(4);
  expect(definition.rules.map(({ name }) => name)).toEqual(["one"]);
});

test("a decider has a time limit and a bound if the file says none", () => {
  const { definition, faults } = readRules(
    "rules.yaml",
    "deciders:\n  one: { url: http://127.0.0.1:9000/decide }\n  two: { url: https://host/a?b, secretFile: two.secret, timeout: 100, concurrency: 1 }\nrules: []\n",
  );
  expect(faults).toEqual([]);
  expect(definition.deciders).toEqual([
    { name: "one", url: "http://127.0.0.1:9000/decide", secretFile: null, timeout: 800, concurrency: 64, line: 2 },
    { name: "two", url: "https://host/a?b", secretFile: "two.secret", timeout: 100, concurrency: 1, line: 3 },
  ]);
});
