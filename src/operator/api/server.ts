import Koa, { type Context as KoaContext } from "koa";
import helmet from "koa-helmet";
import { type Context, OpenAPIBackend, type Request } from "openapi-backend";
import type { Logger } from "pino";
import { roleOfOperation } from "../../../generated/operator.roles.ts";
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
import type { SessionStore } from "../sessions/session-store.ts";
import type { Tokens } from "../tokens/tokens.ts";
import { assertSameSite } from "./assert-same-site.ts";
import { createAuthentication, OPEN } from "./authenticate.ts";
import { createAuthorization } from "./authorize.ts";
import { createFeedGuard } from "./guard-feeds.ts";
import { createOperatorHandlers, type OperatorSources } from "./handlers.ts";
import { createLogChange } from "./log-change.ts";
import type { OperationId } from "./operation.ts";
import { sendProblem } from "./problem.ts";
import { readJsonBody } from "./read-json-body.ts";
import { callerOf, isOfSession } from "./security.ts";
import { isFeed, sendFeed } from "./send-feed.ts";
import { type SessionCookie, sessionCookieOf } from "./session-cookie.ts";
import { createSessions, NO_SESSIONS } from "./sessions.ts";

export interface OperatorServerOptions extends Omit<OperatorSources, "operatorCounts" | "sessions" | "tokens"> {
  /** null: no token is required. */
  tokens: Tokens | null;
  /** Where those are kept who have signed in with a token. */
  sessions: SessionStore;
  /** Proxies whose X-Forwarded-For and X-Forwarded-Proto are trusted. */
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
  cookie: SessionCookie;
  context: KoaContext;
  /** The request that is validated. */
  request: Request;
}

/** Longest that a body may take. Who signs in is a stranger until it has come, and sends a line. */
const BODY_MS = 60_000;
const STRANGERS_BODY_MS = 10_000;

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
      if (tokens === null) assertLoopbackName(context.hostname);
      // A browser adds a cookie by itself, and the header only if a page says so that has the token.
      if (tokens === null || context.headers.authorization === undefined) assertSameSite(context);
      const address = clientAddress(context.req.socket.remoteAddress, context.req.headers["x-forwarded-for"], trustedProxies);
      const request = toRequest(context);
      const cookie = sessionCookieOf(context, trustedProxies);
      const body = await api.handleRequest(request, { address, cookie, context, request });
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

async function createBackend({ tokens, sessions: store, connections, log, ...sources }: OperatorServerOptions): Promise<OpenAPIBackend> {
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
  const sessions = tokens === null ? NO_SESSIONS : createSessions({ authentication, store, clock: systemClock, log });
  const authorization = createAuthorization(log);
  const logChange = createLogChange(log);
  const feedGuard = createFeedGuard(sessions, systemClock);
  api.registerSecurityHandler("Bearer", ({ request }: Context, { address }: Call) =>
    authentication.authenticate([request.headers.authorization].flat()[0], address),
  );
  api.registerSecurityHandler("Session", ({ request }: Context, { address, cookie }: Call) => {
    if (!isOfSession(request, cookie)) throw new ImhookError("missing-token");
    return sessions.resume(cookie.id, address);
  });
  api.register({
    notFound: ({ request }: Context) => {
      throw new ImhookError("not-found", `there is nothing at ${request.path}`);
    },
    postSecurityHandler: async ({ operation, security }: Context, { context, request }: Call) => {
      const caller = callerOf(security);
      // Every operation of the document has an id.
      const id = operation.operationId as OperationId;
      if (caller !== undefined) authorization.assertMay(caller, id);
      else if (roleOfOperation[id] !== null) return;
      if (takesJson(operation)) request.body = await readJsonBody(context, caller === undefined ? STRANGERS_BODY_MS : BODY_MS);
    },
    methodNotAllowed: ({ request }: Context, { context }: Call) => {
      context.set("Allow", allowedMethods(api, request.path).join(", "));
      throw new ImhookError("method-not-allowed", "The operator API does not know this method here.");
    },
    unauthorizedHandler: ({ request, security }: Context, { cookie }: Call) => {
      // openapi-backend keeps what a security handler throws.
      throw isOfSession(request, cookie) ? security.Session.error : security.Bearer.error;
    },
    validationFail: ({ validation }: Context) => {
      throw new ImhookError("bad-request", describeError(validation.errors?.[0]));
    },
  });
  for (const [operationId, answer] of Object.entries(
    createOperatorHandlers({ ...sources, operatorCounts, sessions, tokens: authentication.tokens }),
  )) {
    // The request was validated against the schema of the handler's own operation.
    api.register(operationId, async ({ request, security }: Context, { address, cookie, context }: Call) => {
      const { query, params: path, headers: header, requestBody: body } = request;
      const contentType = context.request.type.toLowerCase();
      const caller = callerOf(security);
      const answered = await answer({ query, path, header, body, stream: context.req, contentType, address, cookie, caller } as never);
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
