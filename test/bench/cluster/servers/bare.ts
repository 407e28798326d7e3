import { randomUUID } from "node:crypto";
import Koa from "koa";
import bodyParser from "koa-bodyparser";
import pg from "pg";
import { listen } from "../../../../src/http/listen.ts";
import { ANSWER } from "../../answer.ts";
import { serve } from "../../serve.ts";

// What many would write: parses the body, inserts one row and answers when it is durable.
const pool = new pg.Pool({ connectionString: process.argv[2] });
await pool.query(
  "CREATE TABLE callback (id uuid PRIMARY KEY, received_at timestamptz NOT NULL, command text NOT NULL, query text NOT NULL, body text NOT NULL)",
);
const app = new Koa();
app.use(bodyParser({ enableTypes: ["json"], detectJSON: () => true }));
app.use(async function record(context) {
  const { querystring, request } = context;
  await pool.query("INSERT INTO callback (id, received_at, command, query, body) VALUES ($1, $2, $3, $4, $5)", [
    randomUUID(),
    new Date(),
    context.query.CallbackCommand,
    querystring,
    request.rawBody,
  ]);
  context.type = "json";
  context.body = ANSWER;
});
serve(await listen(app.callback(), "127.0.0.1", 0));
