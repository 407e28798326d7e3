import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import Koa from "koa";
import bodyParser from "koa-bodyparser";
import { listen } from "../../../src/http/listen.ts";
import { ANSWER } from "../answer.ts";
import { readOperations } from "../read-operations.ts";
import { serve } from "../serve.ts";

// What validation costs where nothing else is done: the baseline with a map of compiled schemas.
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
const validators = new Map<unknown, Record<"query" | "body", ValidateFunction>>();
for (const { command, query, body } of await readOperations()) {
  validators.set(command, { query: ajv.compile(query), body: ajv.compile(body) });
}

const app = new Koa();
app.use(bodyParser({ enableTypes: ["json"], detectJSON: () => true }));
app.use(function answer(context) {
  const { query, request } = context;
  const validate = validators.get(query.CallbackCommand);
  if (!validate?.query(query) || !validate.body(request.body)) context.throw(400);
  context.type = "json";
  context.body = ANSWER;
});
serve(await listen(app.callback(), "127.0.0.1", 0));
