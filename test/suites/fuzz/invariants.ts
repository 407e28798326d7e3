import { ERRORS } from "../../../src/errors.ts";
import { isObject, openImDecodes, refuses } from "../../support/sender-rules.ts";
import type { RawAnswer } from "../connection.ts";
import type { KeptRow } from "../journal-file.ts";
import type { WellFramed } from "./request.ts";
import { documentedOf, SECRETS } from "./write-request.ts";

/** Settings' defaults, and a margin for a busy machine. */
const BUDGET_MS = { "tencent-chat": 1200, openim: 3000 };
const MARGIN_MS = 1500;

/** What may be answered to a request that HTTP allows; 500 is none of them. */
const DOCUMENTED: ReadonlySet<number> = new Set(
  [200, ...Object.values(ERRORS).map(({ status }) => status)].filter((status) => status !== 500),
);

/** What Node answers by itself to what is no request: no body, nothing that a sender could take for a refusal. */
const TRANSPORT: ReadonlySet<number> = new Set([100, 400, 408, 413, 417, 431, 505]);

const STACK = /\n\s+at |node:internal|node_modules|\.ts:[0-9]/;

/** What is wrong with the answer to a well-framed request; null where nothing is. */
export function faultOfAnswer(request: WellFramed, { status, head, body }: RawAnswer, milliseconds: number): string | null {
  const { sender } = documentedOf(request);
  if (!DOCUMENTED.has(status)) return `status ${status}`;
  if (request.method === "HEAD") return faultOfText(head);
  const reply = parse(body);
  if (!isObject(reply)) return `status ${status}, and no JSON object: ${body.slice(0, 200)}`;
  if (status === 200 && request.credentials !== "right") return "taken without credentials";
  if (sender === "openim" && !Object.values(reply).every(isDecodable)) return `a number that OpenIM cannot decode: ${body.slice(0, 200)}`;
  if (status === 200 && refuses(sender, reply)) return `refused, and nobody decided so: ${body.slice(0, 200)}`;
  if (status !== 200 && failureRefuses(sender, reply)) return `a failure that refuses: ${body.slice(0, 200)}`;
  if (milliseconds > BUDGET_MS[sender] + MARGIN_MS) return `answered after ${milliseconds.toFixed(0)} ms`;
  return faultOfText(`${head}\n${body}`);
}

/** What is wrong with an answer to bytes that are no request. */
export function faultOfRawAnswer({ status, head, body }: RawAnswer): string | null {
  if (!DOCUMENTED.has(status) && !TRANSPORT.has(status)) return `status ${status}`;
  if (body !== "" && body !== "0\r\n\r\n" && !isObject(parse(body))) return `status ${status}, and no JSON object: ${body.slice(0, 200)}`;
  return faultOfText(`${head}\n${body}`);
}

/** The bytes of a body, before and after it was compressed. */
export interface SentBody {
  plain: Buffer;
  sent: Buffer;
}

/** What is wrong with what the journal has of a body; null where nothing is. */
export function faultOfKept(body: SentBody, row: KeptRow | undefined): string | null {
  if (row === undefined) return "not recorded";
  if (row.body === null)
    return /^body-(?:too-large|unreadable): /.test(row.reason ?? "") ? null : `recorded without its body: ${row.query}`;
  return isKept(body, row.body, row.body_encoding ?? "") ? null : `recorded with another body: ${row.query}`;
}

/** Text is decoded again here; a byte order mark is no part of it. */
function isKept({ plain, sent }: SentBody, body: string, encoding: string): boolean {
  if (encoding === "base64") return [plain, sent].some((bytes) => bytes.equals(Buffer.from(body, "base64")));
  const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(plain);
  return body === text || `\ufeff${body}` === text;
}

/** What must not stand in the log: a secret, or that something failed. */
export function faultOfLogLine(line: string): string | null {
  return /^\{"level":[56]0/.test(line) ? line.slice(0, 300) : leakOf(line);
}

function faultOfText(text: string): string | null {
  if (STACK.test(text)) return `a stack stands in it: ${text.slice(0, 300)}`;
  if (/^x-injected/im.test(text)) return "a header was injected";
  return leakOf(text);
}

function leakOf(text: string): string | null {
  const leaked = Object.entries(SECRETS).find(
    ([, secret]) => text.includes(secret) || text.includes(Buffer.from(`sample:${secret}`).toString("base64")),
  );
  return leaked === undefined ? null : `the ${leaked[0]} stands in it`;
}

/** OpenIM reads the body whatever the status; Tencent Chat counts another status as failed, for which ErrorCode 1 is the most that is said. */
function failureRefuses(sender: "tencent-chat" | "openim", reply: Record<string, unknown>): boolean {
  if (sender === "openim") return !openImDecodes(reply) || refuses("openim", reply);
  return reply.ActionStatus !== "FAIL" || ![0, 1].includes(Number(reply.ErrorCode)) || typeof reply.ErrorInfo !== "string";
}

/** OpenIM's integers have 32 bits. */
function isDecodable(value: unknown): boolean {
  return typeof value !== "number" || value === (value | 0);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
