import fc from "fast-check";
import { documentedCommands } from "../../support/operations.ts";
import {
  GZIP_BOMBS,
  HOSTILE_HEADERS,
  HOSTILE_KEYS,
  HOSTILE_PATHS,
  HOSTILE_QUERIES,
  HOSTILE_TEXTS,
  HOSTILE_VALUES,
  METHODS,
} from "./hostile.ts";

/** A change of one place of a body. */
export type Change = { at: number } & (
  | { change: "value"; value: unknown }
  | { change: "key"; key: string }
  | { change: "remove" | "repeat" }
);

/** A change of a body's bytes. */
export type ByteChange = { at: number; change: "cut" | "nul" | "invalid UTF-8" | "mark" | "quote" };

/** Where a body comes from. */
export type BodyPlan =
  | { kind: "example"; example: number; changes: Change[]; bytes: ByteChange[] }
  | { kind: "text"; text: number }
  | { kind: "json"; json: string };

/** How a call shows who it is from. */
export type CredentialsPlan = "right" | "none" | "wrong" | "foreign" | "outdated";

/** In which bytes the text of a body is written, and what the request says about them. */
export interface CharsetPlan {
  bytes: "utf-8" | "utf-16le" | "utf-16be" | "gbk" | "latin1";
  marked: boolean;
  declared: "none" | "right" | "quoted" | "in capitals" | "wrong" | "unknown" | "as content coding";
}

/** What a proxy does to a query. */
export type QueryPlan =
  | "as sent"
  | "twice"
  | "twice with its question mark"
  | "again in lower case"
  | "each parameter twice"
  | "one value twice";

/** A request that is framed well, whatever it holds. Numbers are places in the lists of hostile things, so that failures print short. */
export interface WellFramed {
  framing: "length" | "chunked";
  command: number;
  credentials: CredentialsPlan;
  method: string;
  path: string;
  queries: string[];
  headers: string[];
  query: QueryPlan;
  body: BodyPlan;
  charset: CharsetPlan;
  encoding: (typeof ENCODINGS)[number] | "none" | "gzip bomb";
}

export const ENCODINGS = [
  "gzip",
  "gzip in capitals",
  "x-gzip",
  "gzip twice",
  "deflate",
  "br",
  "identity",
  "empty",
  "broken gzip",
  "gzip once, declared twice",
  "unknown",
] as const;

/** Bytes that break the rules of HTTP around a well-framed request, on a connection of their own. */
export interface IllFramed {
  framing: "ill";
  request: WellFramed;
  fault: (typeof FRAMING_FAULTS)[number];
}

/** A request on a connection of its own, whose sending side the client closes behind it. */
export interface HalfClosed {
  framing: "half-closed";
  request: WellFramed;
}

export type FuzzRequest = WellFramed | IllFramed | HalfClosed;

export const FRAMING_FAULTS = [
  "length too long",
  "length too short",
  "length negative",
  "length no number",
  "two lengths",
  "length and chunked",
  "chunk size no number",
  "chunk too short",
  "no last chunk",
  "chunked twice",
  "pipelined",
  "pipelined with garbage",
  "lines end with LF",
  "header folded",
  "space before colon",
  "NUL in header",
  "header injected",
  "headers too large",
  "too many headers",
  "no host",
  "HTTP/1.0",
  "HTTP/2.0",
  "absolute address",
  "CONNECT",
  "asterisk",
  "upgrade to h2c",
  "expects 100-continue",
  "expects the impossible",
  "cut in the headers",
  "garbage",
] as const;

/** Mostly one, else the other. */
function mostly<First, Second>(first: fc.Arbitrary<First>, weight: number, second: fc.Arbitrary<Second>): fc.Arbitrary<First | Second> {
  return fc.oneof({ weight, arbitrary: first }, { weight: 1, arbitrary: second });
}

const few = { minLength: 0, maxLength: 3 };
const place = fc.nat(10_000);

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    at: place,
    change: fc.constant("value" as const),
    value: mostly(fc.constantFrom(...HOSTILE_VALUES), 3, fc.jsonValue({ maxDepth: 2 })),
  }),
  fc.record({ at: place, change: fc.constant("key" as const), key: fc.constantFrom(...HOSTILE_KEYS) }),
  fc.record({ at: place, change: fc.constantFrom("remove" as const, "repeat" as const) }),
);

const byteChange: fc.Arbitrary<ByteChange> = fc.record({
  at: place,
  change: fc.constantFrom("cut", "nul", "invalid UTF-8", "mark", "quote"),
});

/** The last texts are large, and large bodies make all others wait. */
const SMALL_TEXTS = HOSTILE_TEXTS.length - 3;

const body: fc.Arbitrary<BodyPlan> = fc.oneof(
  {
    weight: 300,
    arbitrary: fc.record({
      kind: fc.constant("example" as const),
      example: fc.nat(9),
      changes: fc.array(change, few),
      bytes: mostly(fc.constant<ByteChange[]>([]), 4, fc.array(byteChange, few)),
    }),
  },
  { weight: 40, arbitrary: fc.record({ kind: fc.constant("text" as const), text: fc.nat(SMALL_TEXTS - 1) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("text" as const), text: fc.integer({ min: SMALL_TEXTS, max: HOSTILE_TEXTS.length - 1 }) }),
  },
  { weight: 20, arbitrary: fc.record({ kind: fc.constant("json" as const), json: fc.json({ maxDepth: 3 }) }) },
);

const UTF_8: CharsetPlan = { bytes: "utf-8", marked: false, declared: "none" };

const charset: fc.Arbitrary<CharsetPlan> = fc.record({
  bytes: fc.constantFrom("utf-8", "utf-16le", "utf-16be", "gbk", "latin1"),
  marked: mostly(fc.constant(false), 3, fc.constant(true)),
  declared: mostly(
    fc.constant("right" as const),
    3,
    fc.constantFrom("none", "quoted", "in capitals", "wrong", "unknown", "as content coding"),
  ),
});

const query: fc.Arbitrary<QueryPlan> = fc.constantFrom(
  "twice",
  "twice with its question mark",
  "again in lower case",
  "each parameter twice",
  "one value twice",
);

const wellFramed: fc.Arbitrary<WellFramed> = fc.record({
  framing: mostly(fc.constant("length" as const), 5, fc.constant("chunked" as const)),
  command: fc.nat(documentedCommands.length - 1),
  credentials: mostly(
    fc.constant("right" as const),
    4,
    fc.constantFrom("none" as const, "wrong" as const, "foreign" as const, "outdated" as const),
  ),
  method: mostly(fc.constant("POST"), 30, fc.constantFrom(...METHODS)),
  path: mostly(fc.constant(""), 10, fc.constantFrom(...HOSTILE_PATHS)),
  queries: mostly(fc.constant<string[]>([]), 4, fc.array(fc.constantFrom(...HOSTILE_QUERIES), few)),
  headers: mostly(fc.constant<string[]>([]), 4, fc.array(fc.constantFrom(...HOSTILE_HEADERS), few)),
  query: mostly(fc.constant<QueryPlan>("as sent"), 5, query),
  body,
  charset: mostly(fc.constant(UTF_8), 4, charset),
  encoding: fc.oneof(
    { weight: 300, arbitrary: fc.constant("none" as const) },
    { weight: 50, arbitrary: fc.constantFrom(...ENCODINGS) },
    { weight: 1, arbitrary: fc.constant("gzip bomb" as const) },
  ),
});

/** Everything that is sent. */
export const fuzzRequest: fc.Arbitrary<FuzzRequest> = mostly(
  wellFramed,
  40,
  mostly(
    fc.record({ framing: fc.constant("ill" as const), request: wellFramed, fault: fc.constantFrom(...FRAMING_FAULTS) }),
    3,
    fc.record({ framing: fc.constant("half-closed" as const), request: wellFramed }),
  ),
);

export function bombOf(at: number): Buffer {
  return GZIP_BOMBS[at % GZIP_BOMBS.length] ?? Buffer.alloc(0);
}
