import type { RelationKind, Sender } from "../../generated/operator.ts";
import type { DecisionsByKind } from "./decision.ts";

/** A row of a generated command table: what the document's extension fields say of a command (openapi/README.md). */
export interface CommandFacts {
  readonly phase: "before" | "after";
  readonly aliases: readonly string[];
  readonly decisions: readonly (keyof DecisionsByKind<unknown>)[];
  readonly safeDefault: "allow" | "acknowledge";
  readonly duplicateKey: readonly string[];
}

/** Body of an operation's request, by its generated type. */
export type RequestOf<Operation> = Operation extends { requestBody: { content: { "application/json": infer Body } } } ? Body : never;

/** Body of an operation's reply, by its generated type. */
export type ReplyOf<Operation> = Operation extends { responses: { 200: { content: { "application/json": infer Body } } } } ? Body : never;

/** The fields that a reply can change: those that it has beside the sender's common ones. */
export type ChangesOf<Reply, Common> = Reply extends unknown
  ? Exclude<keyof Reply, keyof Common> extends never
    ? never
    : Omit<Reply, keyof Common>
  : never;

/** An edge that a callback makes or ends. */
export interface RelationChange {
  change: "add" | "remove";
  kind: RelationKind;
  owner: string;
  target: string;
}

/** Who did what to whom, in words common to all senders. */
export interface Description {
  actor: string | null;
  targets: string[];
  /** In milliseconds since 1970; null where the sender states none. */
  eventTime: number | null;
  /** Takes place when the callback is an after-callback, or a before-callback that was let through. */
  changes: RelationChange[];
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
  describe(request: Request): Description;
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
export type HandlerMap<Operations, Facts extends Record<keyof Facts, CommandFacts>, Common> = {
  [Command in keyof Facts & keyof Operations]: Facts[Command]["phase"] extends "before"
    ? BeforeHandler<RequestOf<Operations[Command]>, DecisionOf<Operations[Command], Facts[Command], Common>>
    : AfterHandler<RequestOf<Operations[Command]>>;
};

/** The decisions that the document lists for a command. */
export type DecisionOf<Operation, Facts extends CommandFacts, Common> = DecisionsByKind<
  ChangesOf<ReplyOf<Operation>, Common>
>[Facts["decisions"][number]];
