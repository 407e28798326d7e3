import { describe, expect, test } from "@jest/globals";
import type { DestinationDefinition, HttpDestination } from "../../../generated/operator.ts";
import { keepMasked, maskSecrets } from "../../../src/deliveries/definition/mask-secrets.ts";

const HTTP: HttpDestination = {
  name: "graph",
  kind: "http",
  url: "https://example.com/hooks",
  secret: ["first", "second"],
  headers: { authorization: "Bearer abc", "x-team": "social" },
};

test("no secret, password, token or value of a header is shown", () => {
  const all: DestinationDefinition[] = [
    HTTP,
    { ...HTTP, secret: "secret-1" },
    { name: "k", kind: "kafka", brokers: ["k:1"], topic: "t", sasl: { mechanism: "PLAIN", username: "me", password: "secret-2" } },
    { name: "n", kind: "nats", servers: ["n:1"], subject: "t", token: "secret-3" },
    { name: "n", kind: "nats", servers: ["n:1"], subject: "t", username: "me", password: "secret-4" },
    { name: "f", kind: "file", path: "a.jsonl" },
    { name: "after-handlers", kind: "handler" },
  ];
  const masked = all.map((definition) => maskSecrets(definition));
  expect(masked).toEqual([
    { ...HTTP, secret: ["***", "***"], headers: { authorization: "***", "x-team": "***" } },
    { ...HTTP, secret: "***", headers: { authorization: "***", "x-team": "***" } },
    { name: "k", kind: "kafka", brokers: ["k:1"], topic: "t", sasl: { mechanism: "PLAIN", username: "me", password: "***" } },
    { name: "n", kind: "nats", servers: ["n:1"], subject: "t", token: "***" },
    { name: "n", kind: "nats", servers: ["n:1"], subject: "t", username: "me", password: "***" },
    { name: "f", kind: "file", path: "a.jsonl" },
    { name: "after-handlers", kind: "handler" },
  ]);
  expect(HTTP.secret).toEqual(["first", "second"]);
});

describe("a definition that replaces another one", () => {
  test("what an answer shows can be sent back, with changes", () => {
    expect(keepMasked(HTTP, { ...maskSecrets(HTTP), url: "https://example.com/other", parallel: 2 })).toEqual({
      ...HTTP,
      url: "https://example.com/other",
      parallel: 2,
    });
  });

  test("a URL whose query is masked stays", () => {
    const keyed = { ...HTTP, url: "https://example.com/hooks?key=abc&v=2#part" };
    expect(maskSecrets(keyed).url).toBe("https://example.com/hooks?key=***&v=***#part");
    expect(keepMasked(keyed, maskSecrets(keyed))).toEqual(keyed);
    expect(keepMasked(keyed, { ...keyed, url: "https://example.com/hooks?key=new" }).url).toBe("https://example.com/hooks?key=new");
  });

  test("what is missing stays, what is new is taken, and headers that are left out of the map are removed", () => {
    const { secret: _secret, headers: _headers, ...bare } = HTTP;
    expect(keepMasked(HTTP, bare)).toEqual(HTTP);
    expect(keepMasked(HTTP, { ...HTTP, secret: ["***", "third"], headers: { "x-team": "other" } })).toEqual({
      ...HTTP,
      secret: ["first", "third"],
      headers: { "x-team": "other" },
    });
    expect(keepMasked(HTTP, { ...HTTP, secret: "***", headers: {} })).toEqual({ ...HTTP, secret: "first", headers: {} });
    expect(keepMasked(bare, bare)).toEqual(bare);
  });

  test.each<[Partial<HttpDestination>, string]>([
    [{ secret: ["***", "***", "***"] }, "body.secret is masked, and there was none."],
    [{ headers: { "x-other": "***" } }, "body.headers has a masked value, and x-other was not there."],
    [{ headers: JSON.parse('{"__proto__":"***"}') }, "body.headers has a masked value, and __proto__ was not there."],
    // Whoever may change the URL could otherwise read the headers.
    [{ url: "https://evil.example/", headers: undefined }, "body.headers must be sent again, because the URL has another host."],
    [
      { url: "http://example.com/", headers: { authorization: "***" } },
      "body.headers must be sent again, because the URL has another host.",
    ],
  ])("%j is refused", (fields, message) => {
    expect(() => keepMasked(HTTP, { ...HTTP, ...fields })).toThrow(expect.objectContaining({ code: "bad-request", message }));
  });
});
