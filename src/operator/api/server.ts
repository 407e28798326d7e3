import Koa, { type Context as KoaContext } from "koa";
import helmet from "koa-helmet";
import { type Context, OpenAPIBackend, type Request } from "openapi-backend";
import type { Logger } from "pino";
import type { ConnectionCounts, OperatorCounts } from "../../../generated/operator.ts";
import { systemClock } from "../../clock.ts";
import { ImhookError } from "../../errors.ts";
import type { AddressSet } from "../../http/address-set.ts";
import { clientAddress } from "../../http/client-address.ts";
import { isLoopback } from "../../http/is-loopback.ts";
import { METRICS_TYPE } from "../../metrics/metrics.ts";
import { describeError } from "../../openapi/describe-error.ts";
import { readDocument } from "../../openapi/read-document.ts";
import { shareAjv } from "../../openapi/share-ajv.ts";
import { serveConsole } from "../console/serve-console.ts";
import { serveDocs } from "../docs/serve-docs.ts";
import type { Tokens } from "../tokens/tokens.ts";
import { assertSameSite } from "./assert-same-site.ts";
import { createAuthentication, OPEN } from "./authenticate.ts";
import { createAuthorization } from "./authorize.ts";
import type { Caller } from "./caller.ts";
import { createFeedGuard } from "./guard-feeds.ts";
import { createOperatorHandlers, type OperatorSources } from "./handlers.ts";
import { createLogChange } from "./log-change.ts";
import type { OperationId } from "./operation.ts";
import { sendProblem } from "./problem.ts";
import { readJsonBody } from "./read-json-body.ts";
import { isFeed, sendFeed } from "./send-feed.ts";

export interface OperatorServerOptions extends Omit<OperatorSources, "operatorCounts" | "tokens"> {
  /** null: no token is required. */
  tokens: Tokens | null;
  /** Proxies whose X-Forwarded-For is trusted. */
  trustedProxies: AddressSet;
  /** Connections of the port. */
  connections(): ConnectionCounts;
  log: Logger;
}

/** Stricter than the defaults of helmet, because nothing is loaded from other origins; and without HTTPS, which this listener does not speak. */
const PROTECTION = {
  contentSecurityPolicy: { directives: { styleSrc: ["'self'"], fontSrc: ["'self'"], upgradeInsecureRequests: null } },
  strictTransportSecurity: false,
};

/** What handlers of openapi-backend get beside its own context. */
interface Call {
  address: string;
  context: KoaContext;
  /** The request that is validated. */
  request: Request;
}

const REQUEST_BODY = "requestBodyValidator";

/** Creates the Koa application of the operator API, the console and the documentation. */
export async function createOperatorServer(options: OperatorServerOptions): Promise<Koa> {
  const { tokens, trustedProxies, log } = options;
  const api = await createBackend(options);
  const app = new Koa();
  app.on("error", (error, context?: KoaContext) => {
    // Koa reports every answer that was not read to its end. Viewers of a feed come and go.
    if (context?.respond !== false) log.error({ err: error }, "connection to the operator API failed");
  });
  app.use(helmet(PROTECTION));
  app.use(serveDocs());
  app.use(serveConsole());
  app.use(async function answer(context) {
    // What operators read is about people, and changes all the time.
    context.set("Cache-Control", "no-store");
    try {
      if (tokens === null) {
        assertLoopbackName(context.hostname);
        assertSameSite(context);
      }
      const address = clientAddress(context.req.socket.remoteAddress, context.req.headers["x-forwarded-for"], trustedProxies);
      const request = toRequest(context);
      const body = await api.handleRequest(request, { address, context, request });
      if (isFeed(body)) return sendFeed(context, body);
      context.status = body.ready === false ? 503 : 200;
      // Metrics are all that is answered as text.
      if (typeof body === "string") context.type = METRICS_TYPE;
      context.body = body;
    } catch (error) {
      sendProblem(context, error, log);
    }
  });
  return app;
}

/** Without this check, a website could read the API through a browser on this machine, by giving itself a name that resolves to loopback. */
function assertLoopbackName(name: string): void {
  const host = name.replace(/^\[(.*)\]$/, "$1").toLowerCase();
  if (!isLoopback(host)) throw new ImhookError("unknown-host");
}

async function createBackend({ tokens, connections, log, ...sources }: OperatorServerOptions): Promise<OpenAPIBackend> {
  const sharedAjv = shareAjv();
  const api = new OpenAPIBackend({
    definition: readDocument("operator"),
    quick: true,
    strict: true,
    coerceTypes: true,
    ajvOpts: { useDefaults: true },
    // Parameters are text; in a body, a text is no number.
    customizeAjv: (_stock, options, validated) =>
      sharedAjv({ ...options, coerceTypes: options?.coerceTypes && validated !== REQUEST_BODY }),
  });
  await api.init();
  const authentication = tokens === null ? OPEN : createAuthentication({ tokens, log, clock: systemClock });
  const authorization = createAuthorization(log);
  const logChange = createLogChange(log);
  const feedGuard = createFeedGuard(authentication, systemClock);
  api.registerSecurityHandler("Bearer", ({ request }: Context, { address }: Call) =>
    authentication.authenticate([request.headers.authorization].flat()[0], address),
  );
  api.register({
    notFound: ({ request }: Context) => {
      throw new ImhookError("not-found", `there is nothing at ${request.path}`);
    },
    postSecurityHandler: async ({ operation, security }: Context, { context, request }: Call) => {
      const caller = callerOf(security);
      if (caller === undefined) return;
      // Every operation of the document has an id.
      authorization.assertMay(caller, operation.operationId as OperationId);
      if (takesJson(operation)) request.body = await readJsonBody(context);
    },
    methodNotAllowed: ({ request }: Context, { context }: Call) => {
      context.set("Allow", allowedMethods(api, request.path).join(", "));
      throw new ImhookError("method-not-allowed", "The operator API does not know this method here.");
    },
    unauthorizedHandler: ({ security }: Context) => {
      // openapi-backend keeps what a security handler throws.
      throw security.Bearer.error;
    },
    validationFail: ({ validation }: Context) => {
      throw new ImhookError("bad-request", describeError(validation.errors?.[0]));
    },
  });
  for (const [operationId, answer] of Object.entries(
    createOperatorHandlers({ ...sources, operatorCounts, tokens: authentication.tokens }),
  )) {
    // The request was validated against the schema of the handler's own operation.
    api.register(operationId, async ({ request, security }: Context, { context }: Call) => {
      const { query, params: path, headers: header, requestBody: body } = request;
      const contentType = context.request.type.toLowerCase();
      const caller = callerOf(security);
      const answered = await answer({ query, path, header, body, stream: context.req, contentType, caller } as never);
      logChange(caller, operationId, request);
      if (caller !== undefined && isFeed(answered)) feedGuard.add(caller, context.res);
      return answered;
    });
  }
  return api;

  function operatorCounts(): OperatorCounts {
    return { ...authentication.counts(), ...authorization.counts(), viewers: sources.live.counts(), connections: connections() };
  }
}

/** What the security handler has returned; undefined if it refused the caller, and for an operation that needs no token. */
function callerOf({ authorized, Bearer: caller }: Context["security"]): Caller | undefined {
  return authorized ? caller : undefined;
}

function takesJson(operation: Context["operation"]): boolean {
  const { requestBody } = operation ?? {};
  return requestBody !== undefined && "content" in requestBody && "application/json" in requestBody.content;
}

function allowedMethods(api: OpenAPIBackend, path: string): string[] {
  const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"].filter(
    (method) => api.matchOperation({ method, path, headers: {} }) !== undefined,
  );
  return methods.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method]));
}

/** HEAD is handled like GET; Koa leaves out the body. The body is read only when the caller has been authenticated. */
function toRequest(context: KoaContext): Request {
  // openapi-backend's type does not allow for absent headers.
  const headers = context.headers as Record<string, string | string[]>;
  const method = context.method === "HEAD" ? "GET" : context.method;
  return { method, path: context.path, query: { ...context.query } as Record<string, string | string[]>, headers };
}
