import Koa from "koa";
import bodyParser from "koa-bodyparser";
import { listen } from "../../../src/http/listen.ts";
import { ANSWER } from "../answer.ts";
import { serve } from "../serve.ts";

// The baseline: parses the body, looks at nothing and answers.
const app = new Koa();
app.use(bodyParser({ enableTypes: ["json"], detectJSON: () => true }));
app.use(function answer(context) {
  context.type = "json";
  context.body = ANSWER;
});
serve(await listen(app.callback(), "127.0.0.1", 0));
