import { Ajv2020, type Options } from "ajv/dist/2020.js";
import Koa, { type Context as KoaContext } from "koa";
import bodyParser from "koa-bodyparser";
import { type Context, OpenAPIBackend } from "openapi-backend";
import { listen } from "../../src/http/listen.ts";
import { type ApiDocument, readDocument } from "../../src/openapi/read-document.ts";
import type { StockAjv } from "../../src/openapi/share-ajv.ts";
import { ANSWER } from "./answer.ts";
import { COMMAND } from "./callback.ts";
import { serve } from "./serve.ts";

/** openapi-backend as it comes, behind the baseline: routes, asks the security handlers, validates, and answers; records nothing. */
export async function serveStockBackend(definition: ApiDocument): Promise<void> {
  const api = new OpenAPIBackend({
    definition,
    // It checks documents against OpenAPI 3.0 and its Ajv knows draft 7: these two lines make it load our 3.1.
    quick: true,
    customizeAjv,
    handlers: { [COMMAND]: () => ANSWER, notFound: refuse, unauthorizedHandler: refuse, validationFail: refuse },
    securityHandlers: { AppId: () => true, Signature: () => true },
  });
  await api.init();
  const app = new Koa();
  app.use(bodyParser({ enableTypes: ["json"], detectJSON: () => true }));
  app.use(async function answer(context) {
    const { method, query, request } = context;
    context.type = "json";
    const sent = {
      method,
      path: `/tencent-chat/${query.CallbackCommand}`,
      // openapi-backend's types leave out that a header or a parameter may be absent.
      query: query as Record<string, string | string[]>,
      headers: context.headers as Record<string, string | string[]>,
      body: request.body,
    };
    context.body = await api.handleRequest(sent, context);
  });
  serve(await listen(app.callback(), "127.0.0.1", 0));
}

/** Both senders' documents as one, as who serves both with openapi-backend would write it. */
export function joinDocuments(): ApiDocument {
  const [first, second] = [readDocument("tencent-chat"), withOwnNames(readDocument("openim"), "OpenIm")];
  const components = { ...first.components };
  for (const kind of Object.keys(components)) components[kind] = { ...components[kind], ...second.components[kind] };
  return { ...first, paths: { ...first.paths, ...second.paths }, components };
}

/** The document with a prefix before the name of each component, and with its security stated by each operation. */
function withOwnNames(document: ApiDocument, prefix: string): ApiDocument {
  const renamed: ApiDocument = JSON.parse(JSON.stringify(document).replaceAll(/("#\/components\/\w+\/)/g, `$1${prefix}`));
  const rename = <Value>(named: Record<string, Value>) =>
    Object.fromEntries(Object.entries(named).map(([name, value]) => [prefix + name, value]));
  for (const [kind, named] of Object.entries(renamed.components)) renamed.components[kind] = rename(named);
  for (const { post } of Object.values(renamed.paths)) {
    if (post !== undefined) post.security = (post.security ?? document.security ?? []).map(rename);
  }
  return renamed;
}

function customizeAjv(stock: StockAjv, options: Options = {}): StockAjv {
  const ajv = new Ajv2020(options);
  for (const [name, format] of Object.entries(stock.formats)) if (format !== undefined) ajv.addFormat(name, format);
  // Both classes have the surface that openapi-backend calls, and Ajv gives them no common type.
  return ajv as unknown as StockAjv;
}

function refuse(_context: Context, koa: KoaContext): void {
  koa.throw(400);
}
