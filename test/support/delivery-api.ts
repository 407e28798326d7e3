import type { AddressInfo } from "node:net";
import Koa from "koa";
import { type Context, OpenAPIBackend } from "openapi-backend";
import { pino } from "pino";
import type { AuditEntry } from "../../generated/operator.ts";
import type { Deliveries } from "../../src/deliveries/deliveries.ts";
import { ImhookError } from "../../src/errors.ts";
import { describeError } from "../../src/openapi/describe-error.ts";
import { readDocument } from "../../src/openapi/read-document.ts";
import { shareAjv } from "../../src/openapi/share-ajv.ts";
import { anyoneAt } from "../../src/operator/api/caller.ts";
import { createDeliveryHandlers } from "../../src/operator/api/delivery-handlers.ts";
import { createDestinationHandlers } from "../../src/operator/api/destination-handlers.ts";
import { sendProblem } from "../../src/operator/api/problem.ts";
import { readJsonBody } from "../../src/operator/api/read-json-body.ts";
import { createReplayHandlers } from "../../src/operator/api/replay-handlers.ts";

/** The operator API of deliveries alone, with what a test puts in the place of those that deliver. */
export interface DeliveryApi {
  url: string;
  /** What was written to the audit log, by id; of several with one id the last. */
  audit: Map<string, AuditEntry>;
  close(): Promise<void>;
}

/** `port` 0: any that is free. */
export async function startDeliveryApi(deliveries: Deliveries, port = 0): Promise<DeliveryApi> {
  const audit: DeliveryApi["audit"] = new Map();
  const log = { write: async (entry: AuditEntry) => void audit.set(entry.id, entry) };
  const handlers = {
    ...createDestinationHandlers(deliveries, log),
    ...createDeliveryHandlers(deliveries, log),
    ...createReplayHandlers(deliveries, log),
  };
  const shared = shareAjv();
  const api = new OpenAPIBackend({
    ...{ definition: readDocument("operator"), quick: true, strict: true, coerceTypes: true, ajvOpts: { useDefaults: true } },
    customizeAjv: (_stock, options, validated) =>
      shared({ ...options, coerceTypes: options?.coerceTypes && validated !== "requestBodyValidator" }),
  });
  await api.init();
  for (const scheme of ["Bearer", "Session"]) api.registerSecurityHandler(scheme, () => anyoneAt("127.0.0.1"));
  api.register({
    unauthorizedHandler: () => {
      throw new ImhookError("missing-token");
    },
    notFound: ({ request }: Context) => {
      throw new ImhookError("not-found", `there is nothing at ${request.path}`);
    },
    validationFail: ({ validation }: Context) => {
      throw new ImhookError("bad-request", describeError(validation.errors?.[0]));
    },
  });
  for (const [id, handle] of Object.entries(handlers))
    api.register(id, ({ request }: Context) =>
      // The request was validated against the schema of the handler's own operation.
      handle({ query: request.query, path: request.params, body: request.requestBody, caller: anyoneAt("127.0.0.1") } as never),
    );
  const app = new Koa();
  app.use(async (context) => {
    try {
      const { method, path, headers } = context;
      const body = context.is("json") ? await readJsonBody(context, 10_000) : undefined;
      context.body = await api.handleRequest({ method, path, query: { ...context.query } as never, headers: headers as never, body });
    } catch (error) {
      sendProblem(context, error, pino({ level: "silent" }));
    }
  });
  const server = app.listen(port, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    audit,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
