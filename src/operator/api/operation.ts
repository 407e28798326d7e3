import type { Readable } from "node:stream";
import type { operations } from "../../../generated/operator.ts";

export type OperationId = keyof operations;

/** Body of an operation's answer with status 200: JSON, or text. */
export type OperatorAnswer<Id extends OperationId> = BodyOf<operations[Id]["responses"][200]["content"]>;

type BodyOf<Content> = Content extends { "application/json": infer Body } | { "text/plain": infer Body } ? Body : never;

/** Validated parameters and body of an operation, with defaults filled in and numbers converted. */
export interface OperatorRequest<Id extends OperationId> {
  query: WithLimit<NonNullable<operations[Id]["parameters"]["query"]>>;
  path: NonNullable<operations[Id]["parameters"]["path"]>;
  /** The body, if the operation takes JSON. */
  body: JsonBody<operations[Id]>;
  /** The body as it arrives, if the operation takes text. */
  stream: Readable;
  /** Media type of the body in lower case, without parameters; empty if there is none. */
  contentType: string;
}

/** The validator fills in the document's default of `limit`. */
type WithLimit<Query> = Query extends { limit?: number } ? Query & { limit: number } : Query;

type JsonBody<Operation> = Operation extends { requestBody: { content: { "application/json": infer Body } } } ? Body : undefined;

/** One handler per operation of the document. It returns the answer or throws an ImhookError. */
export type OperatorHandlers = { [Id in OperationId]: (request: OperatorRequest<Id>) => OperatorAnswer<Id> | Promise<OperatorAnswer<Id>> };
