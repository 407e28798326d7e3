import { createServer } from "node:http";
import Koa from "koa";
import { ANSWER } from "../answer.ts";

// The least that answers: a Koa with one route. It listens where imhook would.
const app = new Koa();
app.use(function answer(context) {
  if (context.method !== "POST" || context.path !== "/tencent-chat") return;
  context.type = "json";
  context.body = ANSWER;
});
createServer(app.callback()).listen(Number(process.env.IMHOOK_PORT), "127.0.0.1");
