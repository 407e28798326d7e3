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

/** A request to the mock. */
export interface MockRequest extends RequestHead {
  query: ParsedUrlQuery;
  body: Body;
  method: string;
  /** Path as sent, without the query. */
  pathText: string;
}

/** The operation of a request, and how the request differs from the document. */
export interface Asked {
  operationId: string;
  /** Empty if the request matches. */
  reasons: string[];
}

/** A request in the form that the document describes, and problems found before schema validation. */
export interface Addressed {
  request: Request;
  reasons: string[];
}

export interface MockOptions {
  document: DocumentName;
  /** First segment of the paths that lead to it; null: of all that lead to no other. */
  mount: string | null;
  /** Metadata of the document's commands; empty for a document without commands. */
  commands: Readonly<Record<string, CommandMetadata>>;
  /** Whether query and path parameters, which are strings on the wire, may be numbers. */
  coerceTypes: boolean;
  /** Creates the function that maps a request to an operation. It throws an ImhookError if there is none. */
  createAddress(operations: Operation[]): (request: MockRequest) => Addressed;
}

/** One document, served from its examples. */
export interface Mock {
  document: DocumentName;
  /** First segment of the paths that lead to it; null: of all that lead to no other. */
  mount: string | null;
  operations: ListedOperation[];
  /** Rejects with an ImhookError if the request matches no operation. */
  ask(request: MockRequest): Promise<Asked>;
  /** Returns the named example, or the first. Throws an ImhookError that lists the names if there is no such example. */
  reply(asked: Asked, example: string | undefined, body: unknown): MockReply;
}

/** Opens the mock of a document. It accepts calls without credentials. */
export async function openMock({ document, mount, commands, coerceTypes, createAddress }: MockOptions): Promise<Mock> {
  const api = await openBackend(document, coerceTypes);
  const operations = api.router.getOperations();
  const address = createAddress(operations);
  return {
    document,
    mount,
    operations: operations.map(toListed),
    ask: async (request) => {
      const addressed = address(request);
      const { operationId, reasons }: Asked = await api.handleRequest(addressed.request);
      return { operationId, reasons: addressed.reasons.length > 0 ? addressed.reasons : reasons };
    },
    reply: ({ operationId }, example, body) => {
      const reply = exampleReply(api, operationId, example);
      const metadata = commands[operationId];
      if (metadata === undefined || Object.keys(metadata.echo).length === 0) return reply;
      return withEcho(reply, exampleReply(api, operationId, metadata.phase === "before" ? "allow" : "acknowledge"), metadata, body);
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
    // Report all problems of a request at once.
    ajvOpts: { allErrors: true },
    customizeAjv: (_stock, options) => sharedAjv(options),
  });
  await api.init();
  const { securitySchemes = {} } = api.definition.components ?? {};
  for (const scheme of Object.keys(securitySchemes)) api.registerSecurityHandler(scheme, () => true);
  api.register({
    notFound: ({ request }: Context) => {
      throw new ImhookError("not-found", `${document} has no operation at ${request.path}`);
    },
    methodNotAllowed: ({ request }: Context) => {
      throw new ImhookError("method-not-allowed", `${document} has no operation ${request.method.toUpperCase()} ${request.path}`);
    },
    validationFail: ({ operation, validation }: Context) => toAsked(operation.operationId, validation.errors?.map(describeError)),
    notImplemented: ({ operation }: Context) => toAsked(operation.operationId),
  });
  return api;
}

function toAsked(operationId = "", reasons: string[] = []): Asked {
  return { operationId, reasons: [...new Set(reasons)] };
}
