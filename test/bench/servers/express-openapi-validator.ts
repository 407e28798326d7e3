import { fileURLToPath } from "node:url";
import express, { type NextFunction, type Request, type Response } from "express";
import { middleware } from "express-openapi-validator";
import { listen } from "../../../src/http/listen.ts";
import { ANSWER } from "../answer.ts";
import { toCommandPath } from "../command-path.ts";
import { serve } from "../serve.ts";

// express-openapi-validator as it comes, but for the security that no baseline asks for.
const app = express();
app.use(express.json());
app.use(function nameCommand(request, _response, next) {
  request.url = toCommandPath(request.url);
  next();
});
const apiSpec = fileURLToPath(new URL("../../../generated/tencent-chat.json", import.meta.url));
app.use(middleware({ apiSpec, validateSecurity: false, useRequestUrl: true }));
app.use(function answer(_request, response) {
  response.type("json").send(ANSWER);
});
// Express knows an error handler by its four parameters.
app.use(function refuse(_error: Error, _request: Request, response: Response, _next: NextFunction) {
  response.status(400).end();
});
serve(await listen(app, "127.0.0.1", 0));
