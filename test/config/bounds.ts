import type { Config } from "../../src/config/config.ts";

/** A text and the value that the configuration has for it. */
export interface Accepted {
  text: string;
  value: unknown;
}

/** What a kind of setting takes and refuses. */
export interface Kind {
  /** Completes the sentence "… must be …". */
  expected: string;
  accepted: Accepted[];
  /** Texts without white space at their ends, which is refused for all kinds. */
  refused: string[];
}

/** One setting with its edges. */
export interface Bounds {
  variable: string;
  /** In the YAML file; null: only the environment can set it. */
  key: string | null;
  /** What the configuration calls it; null: it only says where other settings are. */
  name: keyof Config | null;
  kind: Kind;
  /** As the guide prints it, with its unit. */
  printedDefault: string;
  default: unknown;
  isSecret?: true;
  /** What must be set with it. */
  beside?: Record<string, string>;
  /** What its value is in the configuration, if it differs from what the kind says. */
  toValue?(value: unknown): unknown;
}

const NO_NUMBERS = [
  "-0",
  "-1",
  "+1",
  "1.0",
  "1.5",
  ".5",
  "1e3",
  "1E3",
  "0x10",
  "0b1",
  "0o7",
  "1_000",
  "1,000",
  "1 000",
  "5s",
  "5 s",
  "5ms",
  "5k",
  "5KiB",
  "50%",
  "Infinity",
  "NaN",
  "null",
  "true",
  "off",
  "none",
  "abc",
  "٥",
  "５",
  "9".repeat(15),
  "9".repeat(16),
  "9".repeat(400),
  "0".repeat(16),
];

/** A whole number within a range, both ends included. */
export function integer(least: number, most: number): Kind {
  return {
    expected: `a whole number from ${least} to ${most}`,
    accepted: [least, least + 1, most - 1, most].flatMap((value) => [
      { text: String(value), value },
      { text: `0${value}`, value },
    ]),
    refused: [String(least - 1), String(most + 1), ...NO_NUMBERS],
  };
}

/** Any text. */
export function text(expected: string): Kind {
  const accepted = ["a", "0", "1e3", "a b", "../a/", "a,b:c", "密钥", "x".repeat(10_000)];
  return { expected, accepted: accepted.map((value) => ({ text: value, value })), refused: [] };
}

/** The URL of a PostgreSQL database. */
export function databaseUrl(): Kind {
  const accepted = [
    "postgres://localhost",
    "postgresql://u:p%40ss@db.example:5432/imhook?sslmode=verify-full",
    "postgres://u@[::1]/imhook",
    "postgres:///imhook?host=/run/postgresql",
  ];
  return {
    expected: "a URL such as postgres://user:password@host:5432/name",
    accepted: accepted.map((value) => ({ text: value, value })),
    refused: [
      "localhost",
      "localhost:5432/imhook",
      "mysql://localhost/imhook",
      "http://localhost",
      "postgres",
      "host=localhost dbname=imhook",
    ],
  };
}

export function oneOf(...choices: string[]): Kind {
  const others = ["true", "false", "1", "0", "yes", "null", choices.join(","), "x".repeat(10_000)];
  return {
    expected: `one of ${choices.join(", ")}`,
    accepted: choices.map((value) => ({ text: value, value })),
    refused: [...choices.flatMap((choice) => [choice.toUpperCase(), `${choice}s`, choice.slice(0, -1)]), ...others],
  };
}

export const ADDRESSES: Kind = {
  expected: "IP addresses and CIDR ranges such as 10.0.0.0/8, separated by commas, with prefix lengths of at least 1",
  accepted: [
    "10.0.0.1",
    "0.0.0.0/1",
    "0.0.0.0/2",
    "10.0.0.1/31",
    "10.0.0.1/32",
    "255.255.255.255",
    "::1",
    "::/1",
    "::/2",
    "2001:db8::/127",
    "2001:db8::1/128",
    "::ffff:10.0.0.0/97",
    "::ffff:10.0.0.1/128",
    "fe80::1%eth0",
  ]
    .map((range): Accepted => ({ text: range, value: [range] }))
    .concat([
      { text: "10.0.0.1,::1", value: ["10.0.0.1", "::1"] },
      { text: "10.0.0.1 , ::1", value: ["10.0.0.1", "::1"] },
    ]),
  refused: [
    "0.0.0.0/0",
    "10.0.0.0/0",
    "10.0.0.0/33",
    "10.0.0.0/-1",
    "10.0.0.0/",
    "10.0.0.0/1e1",
    "10.0.0.0/0x8",
    "10.0.0.0/8.0",
    "10.0.0.0/0008",
    "10.0.0.0/8/8",
    "::/0",
    "::/129",
    "::ffff:10.0.0.0/96",
    "::ffff:10.0.0.0/129",
    "10.0.0.256",
    "10.0.0",
    "10.0.0.1.1",
    "0x7f000001",
    "2130706433",
    "1e3",
    "10.0.0.1:80",
    "[::1]",
    "fe80::1%",
    "/8",
    ",",
    "10.0.0.1,",
    ",10.0.0.1",
    "10.0.0.1,,::1",
    "10.0.0.1;::1",
    "10.0.0.1 ::1",
    "10.0.0.1-10.0.0.9",
    "*",
    "localhost",
    "example.com",
  ],
};

export const NAMES: Kind = {
  expected: "names of before-commands or intents, separated by commas",
  accepted: [
    { text: "user.blocking", value: ["user.blocking"] },
    { text: "Sns.CallbackPrevFriendAdd", value: ["Sns.CallbackPrevFriendAdd"] },
    { text: "user.blocking , message.sending", value: ["user.blocking", "message.sending"] },
    { text: "a_1", value: ["a_1"] },
  ],
  refused: [",", "a,", ",a", "a,,b", "a b", "a;b", "a-b", "a/b", "*", "\u00e9"],
};

const PATH = "a path such as /chat/hooks, of letters, digits, hyphens, underscores, dots and slashes";

const PATHS: Accepted[] = [
  { text: "a", value: "/a" },
  { text: "/a", value: "/a" },
  { text: "//a///b//", value: "/a/b" },
  { text: "/.well-known/a_b-c.1", value: "/.well-known/a_b-c.1" },
  { text: "/..a", value: "/..a" },
  { text: "/OFF", value: "/OFF" },
  { text: `/${"x".repeat(10_000)}`, value: `/${"x".repeat(10_000)}` },
];

const NO_PATHS = [
  "/.",
  "/..",
  "/...",
  "/a/../b",
  "/a b",
  "/a?b",
  "/a#b",
  "/%61",
  "/a:b",
  "/a;b",
  "/a,b",
  "/é",
  "\\a",
  "/a/*",
  "/~a",
  "http://a",
  "//a:1/",
];

export const PATH_PREFIX: Kind = {
  expected: PATH,
  accepted: [
    ...PATHS,
    { text: "/", value: "" },
    { text: "///", value: "" },
    { text: "/off", value: "/off" },
    { text: "off", value: "/off" },
  ],
  refused: NO_PATHS,
};

export const OPTIONAL_PATH: Kind = {
  expected: `${PATH}, or off`,
  accepted: [
    ...PATHS,
    { text: "/", value: "/" },
    { text: "///", value: "/" },
    { text: "/off", value: "/off" },
    { text: "off", value: null },
  ],
  refused: NO_PATHS,
};

const app = (sdkAppId: string, token: string | null = null, previousToken: string | null = null) => ({ sdkAppId, token, previousToken });

export const TENCENT_CHAT_APPS: Kind = {
  expected: "sdkAppId[:token[:previousToken]], separated by commas, each sdkAppId a whole number",
  accepted: [
    { text: "0", value: [app("0")] },
    { text: "1".repeat(20), value: [app("1".repeat(20))] },
    { text: "1:t", value: [app("1", "t")] },
    { text: "1:t:p", value: [app("1", "t", "p")] },
    { text: "1:t,2", value: [app("1", "t"), app("2")] },
  ],
  refused: ["1".repeat(21), "-0", "-1", "1.5", "1e3", "0x1", "1s", "abc", ":t", "1:", "1::p", "1:t:", "1:t:p:x", ",", "1,", ",1", "1,,2"],
};

const LONGEST_NAME = "a".repeat(63);

export const OPENIM_APPS: Kind = {
  expected: "name[:secret], separated by commas, each name of lower-case letters, digits and hyphens",
  accepted: [
    { text: "a", value: [{ name: "a", secret: null }] },
    { text: "0-", value: [{ name: "0-", secret: null }] },
    { text: LONGEST_NAME, value: [{ name: LONGEST_NAME, secret: null }] },
    { text: "a:s:t", value: [{ name: "a", secret: "s:t" }] },
    {
      text: "a:s,b",
      value: [
        { name: "a", secret: "s" },
        { name: "b", secret: null },
      ],
    },
  ],
  refused: [`${LONGEST_NAME}a`, "-a", "A", "a_b", "a.b", "a b", "é", ":s", "a:", ",", "a,", ",a", "a,,b"],
};
