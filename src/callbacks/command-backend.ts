import type { Context, Document, Handler, Operation, Request } from "openapi-backend";
import { OpenAPIBackend } from "../../generated/openapi-backend.js";
import { CommandRouter } from "./command-router.ts";
import { CommandValidator, type Validators } from "./command-validator.ts";

type Security = Context["security"];

/**
 * openapi-backend over a bundled document whose schemas are compiled beforehand, with our router and validator and a shorter `handleRequest`:
 * the same steps in the same order (route, authenticate, validate, handle) and the same registered handlers, without the promises and lists
 * that the stock one makes for every request. Security handlers are synchronous here, and an operation without a security requirement is
 * refused.
 */
export class CommandBackend extends OpenAPIBackend {
  readonly replies: Pick<CommandValidator, "faultOfReply">;

  constructor(definition: Document, validators: Validators) {
    super({ definition, strict: true });
    const validator = new CommandValidator({ definition, router: new CommandRouter({ definition }), validators });
    this.definition = definition;
    this.router = validator.router;
    this.validator = validator;
    this.replies = validator;
    // The stock `init` checks the document, which is the linter's work, by the rules of OpenAPI 3.0, and resolves references, which is Ajv's.
    this.initialized = true;
  }

  // The base class answers with whatever its handlers return, and gives that no type.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  override async handleRequest(request: Request, ...handlerArguments: unknown[]): Promise<any> {
    // The other fields are set below, each before a handler sees it.
    const context = { api: this as OpenAPIBackend, request: this.router.parseRequest(request) } as Context;
    const handle = (name: string) => (this.handlers[name] as Handler)(context, ...handlerArguments);
    const operation = this.router.matchOperation(request);
    if (operation === undefined) return handle("notFound");
    context.operation = operation;
    context.security = this.#authenticate(context, operation, handlerArguments);
    if (context.security.authorized !== true) return handle("unauthorizedHandler");
    context.validation = this.validator.validateRequest(request, operation);
    return handle(context.validation.errors === null ? (operation.operationId ?? "") : "validationFail");
  }

  /** Results of every scheme that the operation names; authorized where one of its requirements is met by all schemes of it. */
  #authenticate(context: Context, { security = [] }: Operation, handlerArguments: unknown[]): Security {
    const results: Security = { authorized: false };
    for (const requirement of security) {
      let met = true;
      for (const scheme of Object.keys(requirement)) {
        results[scheme] ??= this.#prove(scheme, context, handlerArguments);
        met &&= typeof results[scheme] === "string";
      }
      results.authorized ||= met;
    }
    return results;
  }

  #prove(scheme: string, context: Context, handlerArguments: unknown[]): unknown {
    try {
      return this.securityHandlers[scheme]?.(context, ...handlerArguments);
    } catch (error) {
      return { error };
    }
  }
}
