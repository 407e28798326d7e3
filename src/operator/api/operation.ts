import type { Readable } from "node:stream";
import type { roleOfOperation } from "../../../generated/operator.roles.ts";
import type { operations } from "../../../generated/operator.ts";
import type { Feed } from "../live/hub.ts";
import type { Caller } from "./caller.ts";
import type { SessionCookie } from "./session-cookie.ts";

export type OperationId = keyof operations;

/** What an operation answers with status 200: the body as JSON or text, or a feed that becomes the body. */
export type OperatorAnswer<Id extends OperationId> = AnswerOf<operations[Id]["responses"][200]["content"]>;

type AnswerOf<Content> = Content extends { "application/json": infer Body } | { "text/plain": infer Body } ? Body : Feed;

/** Validated parameters and body of an operation, with defaults filled in and numbers converted. */
export interface OperatorRequest<Id extends OperationId> {
  query: WithLimit<NonNullable<operations[Id]["parameters"]["query"]>>;
  path: NonNullable<operations[Id]["parameters"]["path"]>;
  /** Headers, with their names in lower case. */
  header: LowerCased<NonNullable<operations[Id]["parameters"]["header"]>>;
  /** The body, if the operation takes JSON. */
  body: JsonBody<operations[Id]>;
  /** The body as it arrives, if the operation takes text. */
  stream: Readable;
  /** Media type of the body in lower case, without parameters; empty if there is none. */
  contentType: string;
  /** Address of the client. */
  address: string;
  /** What the browser of the client keeps. */
  cookie: SessionCookie;
  /** Who calls, if the operation needs a token. */
  caller: (typeof roleOfOperation)[Id] extends null ? undefined : Caller;
}

/** The validator fills in the document's default of `limit`. */
type WithLimit<Query> = Query extends { limit?: number } ? Query & { limit: number } : Query;

type LowerCased<Headers> = { [Name in keyof Headers as Lowercase<Name & string>]: Headers[Name] };

type JsonBody<Operation> = Operation extends { requestBody: { content: { "application/json": infer Body } } } ? Body : undefined;

/** One handler per operation of the document. It returns the answer or throws an ImhookError. */
export type OperatorHandlers = { [Id in OperationId]: (request: OperatorRequest<Id>) => OperatorAnswer<Id> | Promise<OperatorAnswer<Id>> };
