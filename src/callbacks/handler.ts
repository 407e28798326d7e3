import type { EventType, Sender } from "../../generated/operator.ts";
import type { DecisionsByKind } from "./decision.ts";

/** A row of a generated command table: `x-callback` of the document, with its defaults filled in (openapi/README.md). */
export interface CommandMetadata {
  readonly phase: "before" | "after";
  readonly aliases: readonly string[];
  readonly decisions: readonly (keyof DecisionsByKind<unknown>)[];
  readonly idempotencyKey: readonly string[];
  readonly echo: Readonly<Record<string, EchoType>>;
}

/** Type of a request's value that replies repeat. */
export type EchoType = "text" | "textOrNull" | "integerOrNull";

/** Body of an operation's request, by its generated type. */
export type RequestOf<Operation> = Operation extends { requestBody: { content: { "application/json": infer Body } } } ? Body : never;

/** Body of an operation's reply, by its generated type. */
export type ReplyOf<Operation> = Operation extends { responses: { 200: { content: { "application/json": infer Body } } } } ? Body : never;

/**
 * The fields that a reply can change: those that it has beside the sender's common ones. A field that every reply has to repeat (`Echoed`) need
 * not be among the changes.
 */
export type ChangesOf<Reply, Common, Echoed extends PropertyKey> = Reply extends unknown
  ? Exclude<keyof Reply, keyof Common> extends never
    ? never
    : [Extract<keyof Reply, Echoed>] extends [never]
      ? Omit<Reply, keyof Common>
      : Omit<Reply, keyof Common | Echoed> & Partial<Pick<Reply, Extract<keyof Reply, Echoed>>>
  : never;

/** Something that a callback tells, in words common to all senders. What is left out is that of the description. */
export interface EventDraft {
  type: EventType;
  actor?: string | null;
  target?: string | null;
  group?: string;
  message?: string;
}

/** Who did what to whom, in words common to all senders. */
export interface CallbackSummary {
  actor: string | null;
  targets: string[];
  group: string | null;
  /** The sender's id of the message that the callback is about. */
  message: string | null;
  /** In milliseconds since 1970; null where the sender states none. */
  eventTime: number | null;
  /** They took place when the callback is an after-callback, or a before-callback that was let through and that nothing follows. */
  events: EventDraft[];
}

/** A description out of what a request says. Empty ids, which some senders write for none, become null or vanish. */
export function summarize(said: {
  actor?: string | null | undefined;
  targets?: ReadonlyArray<string | null | undefined>;
  group?: string | null | undefined;
  message?: string | number | null | undefined;
  eventTime?: number | string | undefined;
  events?: EventDraft[];
}): CallbackSummary {
  // Zero is how Go writes that there is no time.
  const eventTime = Number(said.eventTime || Number.NaN);
  return {
    actor: said.actor || null,
    targets: [...new Set(said.targets)].filter((user): user is string => typeof user === "string" && user !== ""),
    group: said.group || null,
    message: said.message === undefined || said.message === "" || said.message === null ? null : String(said.message),
    // Some senders write times as text, and a text can hold any number.
    eventTime: Number.isSafeInteger(eventTime) ? eventTime : null,
    events: said.events ?? [],
  };
}

/** What a handler may know of a callback beside its request. */
export interface CallbackContext {
  sender: Sender;
  app: string;
  command: string;
  /** In milliseconds since 1970. */
  receivedAt: number;
  /** Aborted when the budget is used up; a late decision is not sent. */
  signal: AbortSignal;
}

/** Business logic of an after-command. */
export interface AfterHandler<Request> {
  summarize(request: Request): CallbackSummary;
}

/** Business logic of a before-command. */
export interface BeforeHandler<Request, Decision> extends AfterHandler<Request> {
  decide(request: Request, context: CallbackContext): Decision | Promise<Decision>;
}

/**
 * One handler per command of a sender: `Operations` are the generated operations, `Facts` its command table and `Common` the fields of
 * every reply. A missing or misspelt command, a field that the request lacks and a decision that the command does not know are errors
 * of compilation.
 */
export type HandlerMap<Operations, Facts extends Record<keyof Facts, CommandMetadata>, Common> = {
  [Command in keyof Facts & keyof Operations]: Facts[Command]["phase"] extends "before"
    ? BeforeHandler<RequestOf<Operations[Command]>, DecisionOf<Operations[Command], Facts[Command], Common>>
    : AfterHandler<RequestOf<Operations[Command]>>;
};

/** The decisions that the document lists for a command. */
export type DecisionOf<Operation, Facts extends CommandMetadata, Common> = DecisionsByKind<
  ChangesOf<ReplyOf<Operation>, Common, keyof Facts["echo"]>
>[Facts["decisions"][number]];
