import { Ajv2020, type Options } from "ajv/dist/2020.js";
import Koa from "koa";
import bodyParser from "koa-bodyparser";
import { OpenAPIBackend } from "openapi-backend";
import { listen } from "../../../src/listen.ts";
import { readDocument } from "../../../src/openapi/read-document.ts";
import type { StockAjv } from "../../../src/openapi/share-ajv.ts";
import { ANSWER } from "../answer.ts";
import { COMMAND } from "../callback.ts";
import { serve } from "../serve.ts";

// openapi-backend as it comes, behind the baseline: routes, asks the security handlers, validates, and answers; records nothing.
const api = new OpenAPIBackend({
  definition: readDocument("tencent-chat"),
  // It checks documents against OpenAPI 3.0 and its Ajv knows draft 7: these two lines make it load our 3.1.
  quick: true,
  customizeAjv,
  handlers: { [COMMAND]: () => ANSWER, notFound: fail, unauthorizedHandler: fail, validationFail: fail },
  securityHandlers: { AppId: () => true, Signature: () => true },
});
await api.init();

const app = new Koa();
app.use(bodyParser({ enableTypes: ["json"], detectJSON: () => true }));
app.use(async function answer(context) {
  const { method, query, request } = context;
  context.type = "json";
  context.body = await api.handleRequest({
    method,
    path: `/tencent-chat/${query.CallbackCommand}`,
    // openapi-backend's types leave out that a header or a parameter may be absent.
    query: query as Record<string, string | string[]>,
    headers: context.headers as Record<string, string | string[]>,
    body: request.body,
  });
});
serve(await listen(app.callback(), "127.0.0.1", 0));

function customizeAjv(stock: StockAjv, options: Options = {}): StockAjv {
  const ajv = new Ajv2020(options);
  for (const [name, format] of Object.entries(stock.formats)) if (format !== undefined) ajv.addFormat(name, format);
  // Both classes have the surface that openapi-backend calls, and Ajv gives them no common type.
  return ajv as unknown as StockAjv;
}

function fail(): never {
  throw new Error("the callback did not get through");
}
