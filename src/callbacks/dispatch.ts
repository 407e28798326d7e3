import { type Context, OpenAPIBackend } from "openapi-backend";
import { ImhookError } from "../errors.ts";
import { CommandRouter } from "./command-router.ts";
import { type CommandValidation, CommandValidator } from "./command-validator.ts";
import type { Decided } from "./decided.ts";
import type { ParsedCallbackRequest } from "./parsed-request.ts";
import type { QuarantineReason } from "./quarantine.ts";
import type { CallbackRequest } from "./request.ts";
import { type HandlingOptions, quarantine, runHandler } from "./run-handler.ts";
import type { Sender } from "./sender.ts";
import { type Outcome, writeReply } from "./write-reply.ts";

/** Takes a proven request through the sender's document: routes and validates it, lets rules and handler decide and writes the reply. */
export type Dispatch = (request: CallbackRequest) => Promise<Outcome>;

const UNKNOWN: QuarantineReason = { code: "unknown-command", detail: "the document has no such command" };

/**
 * Sets up openapi-backend for a sender's document. Its own `handleRequest` runs for every callback, with our router and validator in the places
 * of its own. Its hooks are all registered:
 *
 * | hook | what it does |
 * |---|---|
 * | security handlers | state how the call was proven, which was decided before its body was read |
 * | unauthorizedHandler | throws; only an operation without a security requirement that we know gets there |
 * | notFound, validationFail | send the request to quarantine |
 * | notImplemented | throws; every command has a handler |
 * | postResponseHandler | writes and checks the reply |
 */
export function createDispatch(sender: Sender, options: HandlingOptions): Dispatch {
  const api = openBackend(sender);
  api.register({
    notFound: (_context: Context, { reason }: CallbackRequest) => quarantine(reason ?? UNKNOWN),
    validationFail: ({ validation }: Context) => quarantine((validation as CommandValidation).reason ?? UNKNOWN),
    unauthorizedHandler: () => {
      throw new ImhookError("invalid-credentials");
    },
    notImplemented: ({ operation }: Context) => {
      throw new Error(`${operation.operationId} has no handler`);
    },
    postResponseHandler: ({ response }: Context, request: CallbackRequest) => writeReply(sender, request, response as Decided, options.log),
  });
  for (const scheme of Object.keys(sender.document.components?.securitySchemes ?? {})) {
    api.registerSecurityHandler(scheme, (_context: Context, request: CallbackRequest) => request.proof.method);
  }
  for (const command of sender.commands.values()) {
    api.register(command.name, (_context: Context, request: CallbackRequest) => runHandler(sender, command, request, options));
  }
  return (request) => api.handleRequest(toParsedRequest(sender, request), request);
}

/**
 * The stock `init` checks the document by the rules of OpenAPI 3.0, which is the linter's work, and resolves its references, which the compiled
 * schemas have done.
 */
function openBackend({ document }: Sender): OpenAPIBackend {
  const api = new OpenAPIBackend({ definition: document, strict: true });
  api.definition = document;
  api.router = new CommandRouter({ definition: document });
  api.validator = new CommandValidator({ definition: document, router: api.router, lazyCompileValidators: true });
  api.initialized = true;
  return api;
}

function toParsedRequest(sender: Sender, callback: CallbackRequest): ParsedCallbackRequest {
  return {
    callback,
    method: "post",
    path: `/${sender.name}/${callback.command?.name}`,
    // openapi-backend's type does not say that a header may be absent.
    headers: callback.headers as Record<string, string | string[]>,
    query: callback.parameters,
    params: {},
    cookies: {},
    requestBody: callback.body.json,
  };
}
