import Koa, { type Context as KoaContext } from "koa";
import helmet from "koa-helmet";
import { type Context, OpenAPIBackend } from "openapi-backend";
import type { Logger } from "pino";
import { ImhookError } from "../../errors.ts";
import { constantTimeEqual } from "../../http/constant-time-equal.ts";
import { isLoopback } from "../../http/is-loopback.ts";
import { describeError } from "../../openapi/describe-error.ts";
import { readDocument } from "../../openapi/read-document.ts";
import { shareAjv } from "../../openapi/share-ajv.ts";
import { serveDocs } from "../docs/serve-docs.ts";
import { createOperatorHandlers, type OperatorSources } from "./handlers.ts";
import { sendProblem } from "./problem.ts";

/** What the operator listener takes. */
export interface OperatorServerOptions extends OperatorSources {
  /** null: no token is asked for. */
  token: string | null;
  log: Logger;
}

/** Stricter than helmet by itself, for nothing here comes from elsewhere; and without its two ways to https, which this listener does not speak. */
const PROTECTION = {
  contentSecurityPolicy: { directives: { styleSrc: ["'self'"], fontSrc: ["'self'"], upgradeInsecureRequests: null } },
  strictTransportSecurity: false,
};

/** Koa application of the operator API. Resolves when its document is ready for requests. */
export async function createOperatorServer({ token, log, ...operated }: OperatorServerOptions): Promise<Koa> {
  const api = await openOperatorBackend(token, operated);
  const app = new Koa();
  app.on("error", (error) => log.error({ err: error }, "operator connection failed"));
  app.use(helmet(PROTECTION));
  app.use(serveDocs());
  app.use(async function answer(context) {
    try {
      if (token === null) assertLoopbackName(context.hostname);
      const body = await api.handleRequest(toRequest(context));
      context.status = body.ready === false ? 503 : 200;
      context.body = body;
    } catch (error) {
      sendProblem(context, error, log);
    }
  });
  return app;
}

/** A page of the web whose name is made to lead to this machine could otherwise read everything through a browser that runs here. */
function assertLoopbackName(name: string): void {
  const host = name.replace(/^\[(.*)\]$/, "$1").toLowerCase();
  if (!isLoopback(host)) throw new ImhookError("unknown-host");
}

async function openOperatorBackend(token: string | null, operated: OperatorSources): Promise<OpenAPIBackend> {
  const sharedAjv = shareAjv();
  const api = new OpenAPIBackend({
    definition: readDocument("operator"),
    quick: true,
    strict: true,
    coerceTypes: true,
    ajvOpts: { useDefaults: true },
    customizeAjv: (_stock, options) => sharedAjv(options),
  });
  await api.init();
  api.registerSecurityHandler(
    "Bearer",
    ({ request }: Context) => token === null || constantTimeEqual(bearerOf(request.headers.authorization), token),
  );
  api.register({
    notFound: ({ request }: Context) => {
      throw new ImhookError("not-found", `there is nothing at ${request.path}`);
    },
    methodNotAllowed: () => {
      throw new ImhookError("method-not-allowed", "The operator API does not know this method here.");
    },
    unauthorizedHandler: () => {
      throw new ImhookError("invalid-token");
    },
    validationFail: ({ validation }: Context) => {
      throw new ImhookError("bad-request", describeError(validation.errors?.[0]));
    },
  });
  for (const [operationId, answer] of Object.entries(createOperatorHandlers(operated))) {
    // Each handler's question is what its own operation's schema has just let through.
    api.register(operationId, ({ request }: Context) => answer({ query: request.query, path: request.params } as never));
  }
  return api;
}

/** The scheme's name has no case (RFC 9110, 11.1). */
function bearerOf(authorization: string | undefined): string {
  return /^bearer +(.*)$/i.exec(authorization ?? "")?.[1] ?? "";
}

/** HEAD is answered like GET, of which Koa then leaves out the body. */
function toRequest(context: KoaContext) {
  // openapi-backend's type leaves out that a header may be absent.
  const headers = context.headers as Record<string, string | string[]>;
  const method = context.method === "HEAD" ? "GET" : context.method;
  return { method, path: context.path, query: { ...context.query } as Record<string, string | string[]>, headers };
}
