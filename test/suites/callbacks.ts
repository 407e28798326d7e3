import { randomUUID } from "node:crypto";
import { openImRequest } from "../../src/senders/openim/request.ts";
import type { WireRequest } from "../../src/senders/post/post.ts";
import type { SentCallback } from "../../src/senders/sent-callback.ts";
import { tencentChatRequest } from "../../src/senders/tencent-chat/request.ts";
import { type DocumentedCommand, documentedCommands } from "../support/operations.ts";

/** A callback of a suite's own, which the journal's query names. */
export interface NumberedCallback {
  /** Its `call` parameter. */
  id: string;
  sender: DocumentedCommand["sender"];
  command: string;
  phase: "before" | "after";
  /** Whether imhook can tell that it is repeated. */
  keyed: boolean;
  request: WireRequest;
}

/** The apps that send; without tokens, as in development mode. */
export const TENCENT_CHAT_APP = { sdkAppId: "1400000000", token: null, previousToken: null };
export const OPENIM_APP = { name: "sample", secret: null };

type Fields = Record<string, unknown>;

/** A command's example under another `id`; what tells its events apart is made this one's own, so that it repeats no other. */
export function numberedExample({ sender, command, metadata, examples }: DocumentedCommand, base: string, number: number, id: string) {
  const [example] = examples;
  if (example === undefined) throw new RangeError(`${command} has no example`);
  return numbered(base, id, command, withOwnKey(example.body, metadata.idempotencyKey, number), sender);
}

/** A callback with a body of the suite's own. */
export function numbered(base: string, id: string, command: string, body: Fields, sender: DocumentedCommand["sender"]): NumberedCallback {
  const { metadata } = documentedOf(sender, command);
  const request = requestOf(sender, base, { command, body });
  const separator = request.url.includes("?") ? "&" : "?";
  return {
    id,
    sender,
    command,
    phase: metadata.phase,
    keyed: metadata.idempotencyKey.length > 0 && namesOf(metadata.idempotencyKey).every((name) => body[name] !== undefined),
    request: { ...request, url: `${request.url}${separator}call=${id}` },
  };
}

/** The `call` parameter of a query; null where it has none. */
export function callOf(query: string): string | null {
  return /(?:^|&)call=([^&]*)/.exec(query)?.[1] ?? null;
}

function requestOf(sender: DocumentedCommand["sender"], base: string, callback: SentCallback): WireRequest {
  if (sender === "openim") return openImRequest(`${base}/openim`, callback, { app: OPENIM_APP, form: "path", operationId: randomUUID() });
  return tencentChatRequest(`${base}/tencent-chat`, callback, TENCENT_CHAT_APP, Date.now());
}

const byName = new Map(documentedCommands.map((documented) => [`${documented.sender} ${documented.command}`, documented]));

function documentedOf(sender: DocumentedCommand["sender"], command: string): DocumentedCommand {
  const documented = byName.get(`${sender} ${command}`);
  if (documented === undefined) throw new RangeError(`${sender} has no command ${command}`);
  return documented;
}

function withOwnKey(body: Fields, expressions: readonly string[], number: number): Fields {
  const names = namesOf(expressions).filter((name) => name in body);
  return { ...body, ...Object.fromEntries(names.map((name) => [name, ownValue(body[name], number)])) };
}

/** The fields of the body that a duplicate key has. */
function namesOf(expressions: readonly string[]): string[] {
  return expressions.map((expression) => /^\$request\.body#\/(\w+)$/.exec(expression)?.[1]).filter((name) => name !== undefined);
}

/** Numbers and texts differ from callback to callback; lists and maps stay as they are. */
function ownValue(value: unknown, number: number): unknown {
  if (typeof value === "number") return value + number;
  if (typeof value !== "string" || value === "") return value;
  return /^[0-9]+$/.test(value) ? String(Number(value) + number) : `${value}${number}`;
}
