import { createServer } from "node:http";
import Koa from "koa";
import { ANSWER } from "../answer.ts";

// The least that answers: a Koa with one route. Like imhook it says where it listens once it does.
const app = new Koa();
app.use(function answer(context) {
  if (context.method !== "POST" || context.path !== "/tencent-chat") return;
  context.type = "json";
  context.body = ANSWER;
});
const server = createServer(app.callback());
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object") process.stdout.write(`http://127.0.0.1:${address?.port}/tencent-chat\n`);
});
