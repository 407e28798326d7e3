import { expect } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { readDocument } from "../../../src/openapi/read-document.ts";
import { type Response, type Sent, send } from "../../support/http.ts";

const ajv = addFormats.default(new Ajv2020({ strict: false })).addSchema(readDocument("operator"), "operator");

/** Paths of the document by a pattern that matches them. */
const PATHS = Object.keys(readDocument("operator").paths ?? {}).map((path) => ({
  path,
  pattern: new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, "[^/]+")}$`),
}));

/** Sends a request to the operator API, and expects the answer to be as its document says. */
export async function expectDocumented(url: string, method: string, path: string, sent: Sent = {}): Promise<Response> {
  const answer = await send(`${url}${path}`, { method, ...sent });
  const [plain = ""] = path.split("?", 1);
  const documented = PATHS.find(({ pattern }) => pattern.test(plain))?.path ?? "";
  const pointer =
    answer.status === 200
      ? `/paths/${documented.replaceAll("/", "~1").replaceAll("{", "%7B").replaceAll("}", "%7D")}/${method.toLowerCase()}/responses/200/content/application~1json/schema`
      : "/components/schemas/Problem";
  const matches = ajv.compile({ $ref: `operator#${pointer}` });
  expect([answer.json, matches(answer.json) ? [] : matches.errors]).toEqual([answer.json, []]);
  expect(answer.headers["content-type"]).toMatch(answer.status === 200 ? /^application\/json/ : /^application\/problem\+json/);
  return answer;
}
