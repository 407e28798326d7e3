import fastify from "fastify";
import { ANSWER } from "../answer.ts";
import { toCommandPath } from "../command-path.ts";
import { readOperations } from "../read-operations.ts";
import { serializePlainly } from "../serialize-plainly.ts";
import { serve } from "../serve.ts";

// Fastify with the schemas of every operation: it routes, validates query and body, and writes the answer by its schema.
const app = fastify({
  rewriteUrl: (request) => toCommandPath(request.url ?? ""),
  ajv: { customOptions: { strict: false } },
});
app.addHook("onRoute", serializePlainly);
const answer = JSON.parse(ANSWER);
for (const { path, query, body, reply } of await readOperations()) {
  app.post(path, { schema: { querystring: query, body, response: { 200: reply } } }, () => answer);
}
serve({ url: await app.listen({ host: "127.0.0.1", port: 0 }) });
