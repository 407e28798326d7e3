import fastify, { type FastifyError } from "fastify";
import glue from "fastify-openapi-glue";
import { readDocument } from "../../../src/openapi/read-document.ts";
import { ANSWER } from "../answer.ts";
import { toCommandPath } from "../command-path.ts";
import { serializePlainly } from "../serialize-plainly.ts";
import { serve } from "../serve.ts";

// fastify-openapi-glue as it comes: routes and schemas of every operation are made from the document.
const app = fastify({
  rewriteUrl: (request) => toCommandPath(request.url ?? ""),
  ajv: { customOptions: { strict: false } },
});
// Its own answer to an invalid request is an object that the document's 4XX schema does not allow.
app.setErrorHandler(({ validation }: FastifyError, _request, reply) => reply.status(validation ? 400 : 500).send(""));
app.addHook("onRoute", serializePlainly);
const answer = JSON.parse(ANSWER);
await app.register(glue, { specification: readDocument("tencent-chat"), operationResolver: () => () => answer });
serve({ url: await app.listen({ host: "127.0.0.1", port: 0 }) });
