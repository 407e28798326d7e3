import type { Sender } from "../../generated/operator.ts";
import type { CommandMetadata } from "./command.ts";
import type { Decision, DecisionsByKind } from "./decision.ts";
import type { CallbackSummary } from "./summary.ts";

/** The business logic of one command. It knows nothing of HTTP, of the sender's reply format, or of storage. */
export interface Handler<Request, Decided> {
  /** Says who did what to whom. Pure: the same request always gives the same summary. */
  summarize(request: Request): CallbackSummary;
  /** Decides a before-callback. If it is absent, the callback is allowed. */
  decide?(request: Request, context: CallbackContext): Decided | Promise<Decided>;
}

/** What a handler is told beside its request. */
export interface CallbackContext {
  sender: Sender;
  app: string;
  command: string;
  /** In milliseconds since 1970. */
  receivedAt: number;
  /** Aborted when the budget is used up. A decision that comes later is recorded but not sent. */
  signal: AbortSignal;
}

/** A handler of any command. The validator, not the compiler, knows that the request fits: it runs just before the handler. */
export type AnyHandler = Handler<never, Decision>;

/** The request body of an operation, by its generated type. */
export type RequestOf<Operation> = Operation extends { requestBody: { content: { "application/json": infer Body } } } ? Body : never;

/** The reply of an operation, by its generated type. */
export type ReplyOf<Operation> = Operation extends { responses: { 200: { content: { "application/json": infer Body } } } } ? Body : never;

/**
 * The fields that a reply can change: those beside the sender's common ones. Fields that every reply repeats (`Echoed`) may be left out of the
 * changes.
 */
export type ChangesOf<Reply, Common, Echoed extends PropertyKey> = Reply extends unknown
  ? Exclude<keyof Reply, keyof Common> extends never
    ? never
    : [Extract<keyof Reply, Echoed>] extends [never]
      ? Omit<Reply, keyof Common>
      : Omit<Reply, keyof Common | Echoed> & Partial<Pick<Reply, Extract<keyof Reply, Echoed>>>
  : never;

/** The decisions that the document lists for a command. */
export type DecisionOf<Operation, Metadata extends CommandMetadata, Common> = DecisionsByKind<
  ChangesOf<ReplyOf<Operation>, Common, keyof Metadata["echo"]>
>[Metadata["decisions"][number]];

/**
 * One handler per command of a sender: `Operations` are the generated operations, `Metadata` is the command table and `Common` are the fields of
 * every reply. A missing or misspelt command, a field that the request lacks and a decision that the command does not know do not compile.
 */
export type HandlerMap<Operations, Metadata extends Record<keyof Metadata, CommandMetadata>, Common> = {
  [Command in keyof Metadata & keyof Operations]: Handler<
    RequestOf<Operations[Command]>,
    DecisionOf<Operations[Command], Metadata[Command], Common>
  >;
};
