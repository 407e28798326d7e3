import type { IncomingHttpHeaders } from "node:http";
import { describe, expect, test } from "@jest/globals";
import type { AuthenticationMethod } from "../../generated/operator.ts";
import { assertNotFromBrowser } from "../../src/callbacks/browser-calls.ts";
import { errorCodeOf } from "../support/error-of.ts";
import { requestHead } from "../support/request-head.ts";

const HEADERS: Array<[headers: IncomingHttpHeaders, isFromPage: boolean]> = [
  [{}, false],
  [{ referer: "https://example.com", "user-agent": "Mozilla/5.0" }, false],
  [{ origin: "https://example.com" }, true],
  [{ origin: "http://127.0.0.1:8080" }, true],
  [{ origin: "null" }, true],
  [{ origin: "" }, true],
  [{ "sec-fetch-site": "none" }, false],
  [{ "sec-fetch-site": "same-origin" }, false],
  [{ "sec-fetch-site": "same-site" }, true],
  [{ "sec-fetch-site": "cross-site" }, true],
  [{ "sec-fetch-site": "" }, true],
  [{ "sec-fetch-site": "None" }, true],
  [{ "sec-fetch-site": "same-origin, cross-site" }, true],
  [{ "sec-fetch-site": "none", origin: "https://example.com" }, true],
  [{ "sec-fetch-site": "same-origin", origin: "https://example.com" }, true],
  [{ "sec-fetch-site": "cross-site", authorization: "Basic eA==" }, true],
];

const codeOf = (method: AuthenticationMethod, headers: IncomingHttpHeaders) =>
  errorCodeOf(() => assertNotFromBrowser({ app: "shop", method }, requestHead({ headers })));

describe.each(HEADERS)("with %j", (headers, isFromPage) => {
  test(`a call that nothing proves is ${isFromPage ? "not let in" : "let in"}`, () => {
    expect(codeOf("none", headers)).toBe(isFromPage ? "browser-not-allowed" : null);
  });

  test.each<AuthenticationMethod>(["signed", "secret", "address"])("a call that is proven as %s is let in", (method) => {
    expect(codeOf(method, headers)).toBeNull();
  });
});
