import { expect, test } from "@jest/globals";
import { basicCredentials } from "../../../src/senders/openim/authenticate.ts";
import { openImRequest, toGoJson } from "../../../src/senders/openim/request.ts";

const ADDRESS = "https://chat.example/openim/north";
const command = "callbackBeforeAddBlackCommand";
const body = { callbackCommand: command, ownerUserID: "älva" };
const app = { name: "north", secret: null };

test.each([
  ["path", `${ADDRESS}/${command}`],
  ["query", `${ADDRESS}?command=${command}`],
  ["bare", ADDRESS],
] as const)("the command is where releases of the form %s put it", (form, url) => {
  expect(openImRequest(ADDRESS, { command, body }, { app, form, operationId: "t" }).url).toBe(url);
});

test("a callback has the headers and the body of Go's client", () => {
  const text = `${JSON.stringify(body)}\n`;
  expect(openImRequest(ADDRESS, { command, body }, { app, form: "path", operationId: "trace-1" })).toEqual({
    url: `${ADDRESS}/${command}`,
    headers: {
      "User-Agent": "Go-http-client/1.1",
      "Content-Length": String(Buffer.byteLength(text)),
      "Content-Type": "application/json; charset=utf-8",
      Operationid: "trace-1",
      "Accept-Encoding": "gzip",
    },
    body: text,
  });
});

test("it carries the secret of an app that has one", () => {
  const { headers } = openImRequest(ADDRESS, { command, body }, { app: { name: "north", secret: "s" }, form: "bare", operationId: "t" });
  expect(headers.Authorization).toBe(basicCredentials("north", "s"));
});

test("a command is escaped in a query", () => {
  expect(openImRequest("http://a", { command: "a&b", body }, { app, form: "query", operationId: "t" }).url).toBe("http://a?command=a%26b");
});

test("JSON is safe to embed in HTML, as Go writes it", () => {
  expect(toGoJson({ a: "<b>&\u2028\u2029é" })).toBe('{"a":"\\u003cb\\u003e\\u0026\\u2028\\u2029é"}');
});
