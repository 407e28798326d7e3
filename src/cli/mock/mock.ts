import type { ParsedUrlQuery } from "node:querystring";
import { type Context, OpenAPIBackend, type Operation, type Request } from "openapi-backend";
import type { CommandMetadata } from "../../callbacks/command.ts";
import type { Body, RequestHead } from "../../callbacks/request.ts";
import { ImhookError } from "../../errors.ts";
import { describeError } from "../../openapi/describe-error.ts";
import { type DocumentName, readDocument } from "../../openapi/read-document.ts";
import { shareAjv } from "../../openapi/share-ajv.ts";
import { withEcho } from "./echo.ts";
import { exampleReply, type ListedOperation, type MockReply, toListed } from "./reply-examples.ts";

/** A request as the mock looks at it. */
export interface MockRequest extends RequestHead {
  query: ParsedUrlQuery;
  body: Body;
  method: string;
  /** Path as sent, without the query. */
  pathText: string;
}

/** The operation that a request means, and what is wrong with the request by the document. */
export interface Asked {
  operationId: string;
  /** What was expected and what came; empty for a request that matches. */
  reasons: string[];
}

/** A request in the form that the document describes, and what is wrong with it before a schema is looked at. */
export interface Addressed {
  request: Request;
  reasons: string[];
}

export interface MockOptions {
  document: DocumentName;
  /** Facts of the document's commands; empty for a document that describes none. */
  commands: Readonly<Record<string, CommandMetadata>>;
  /** Query and path parameters come as text, and some are numbers. */
  coerceTypes: boolean;
  /** Makes the function that addresses requests to the document's operations, which throws an ImhookError where one means none of them. */
  createAddress(operations: Operation[]): (request: MockRequest) => Addressed;
}

/** One document, served from its examples. */
export interface Mock {
  document: DocumentName;
  operations: ListedOperation[];
  /** Rejects with an ImhookError where the request means no operation. */
  ask(request: MockRequest): Promise<Asked>;
  /** The named example, or the first. Throws an ImhookError that lists the names where there is none of this name. */
  reply(asked: Asked, example: string | undefined, body: unknown): MockReply;
}

/** Opens the mock of a document; it asks for no credentials. */
export async function openMock({ document, commands, coerceTypes, createAddress }: MockOptions): Promise<Mock> {
  const api = await openBackend(document, coerceTypes);
  const operations = api.router.getOperations();
  const address = createAddress(operations);
  return {
    document,
    operations: operations.map(toListed),
    ask: async (request) => {
      const addressed = address(request);
      const { operationId, reasons }: Asked = await api.handleRequest(addressed.request);
      return { operationId, reasons: addressed.reasons.length > 0 ? addressed.reasons : reasons };
    },
    reply: ({ operationId }, example, body) => {
      const reply = exampleReply(api, operationId, example);
      const facts = commands[operationId];
      if (facts === undefined || Object.keys(facts.echo).length === 0) return reply;
      return withEcho(reply, exampleReply(api, operationId, facts.phase === "before" ? "allow" : "acknowledge"), facts, body);
    },
  };
}

async function openBackend(document: DocumentName, coerceTypes: boolean): Promise<OpenAPIBackend> {
  const sharedAjv = shareAjv();
  const api = new OpenAPIBackend({
    definition: readDocument(document),
    quick: true,
    strict: true,
    coerceTypes,
    // A person who writes a sender mends all of it at once.
    ajvOpts: { allErrors: true },
    customizeAjv: (_stock, options) => sharedAjv(options),
  });
  await api.init();
  const { securitySchemes = {} } = api.definition.components ?? {};
  for (const scheme of Object.keys(securitySchemes)) api.registerSecurityHandler(scheme, () => true);
  api.register({
    notFound: ({ request }: Context) => {
      throw new ImhookError("not-found", `${document} has nothing at ${request.path}`);
    },
    methodNotAllowed: ({ request }: Context) => {
      throw new ImhookError("method-not-allowed", `${document} does not know ${request.method.toUpperCase()} ${request.path}`);
    },
    validationFail: ({ operation, validation }: Context) => toAsked(operation.operationId, validation.errors?.map(describeError)),
    notImplemented: ({ operation }: Context) => toAsked(operation.operationId),
  });
  return api;
}

function toAsked(operationId = "", reasons: string[] = []): Asked {
  return { operationId, reasons: [...new Set(reasons)] };
}
