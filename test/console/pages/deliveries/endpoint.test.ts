import { describe, expect, test } from "@jest/globals";
import type { HttpDestination } from "../../../../generated/operator.ts";
import { ENDPOINT_FIELDS, type EndpointDraft, toDefinition, toDraft } from "../../../../src/console/pages/deliveries/endpoint/draft.ts";
import { EVENT_SUGGESTIONS } from "../../../../src/console/pages/deliveries/endpoint/event-suggestions.ts";
import { newSecret } from "../../../../src/console/pages/deliveries/endpoint/new-secret.ts";
import { faultsOf } from "../../../../src/console/pages/deliveries/parts/faults-of.ts";

const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

/** As the server shows it. */
const FORMER: HttpDestination = {
  ...{ name: "graph", kind: "http", url: "https://example.com/hooks", secret: ["***", "***"], headers: { authorization: "***" } },
  ...{ events: ["friend.*"], orderBy: "actor", payload: "event", parallel: 16, timeout: "10s", start: "now" },
};

/** What is sent: fields without a value are not there. */
const sent = (definition: HttpDestination): unknown => JSON.parse(JSON.stringify(definition));

describe("a new endpoint", () => {
  test("has nothing but what was written, and a secret", () => {
    const draft = { ...toDraft(null, SECRET), name: "graph", url: " https://example.com/hooks " };
    const plain = { name: "graph", kind: "http", url: "https://example.com/hooks", payload: "event", orderBy: "actor" };
    expect(sent(toDefinition(draft, null))).toEqual({ ...plain, secret: SECRET });
    expect(sent(toDefinition({ ...draft, secret: " " }, null))).toEqual(plain);
  });

  test("has the fields that were written as the document has them", () => {
    const written: Partial<EndpointDraft> = {
      ...{ events: ["friend.*"], commands: ["Sns.CallbackFriendAdd"], when: " app == 'a' ", rate: "5/s", batch: 20 },
      ...{ headers: "authorization: Bearer a:b\n\n x-team : chat ", start: "beginning" },
    };
    const draft: EndpointDraft = { ...toDraft(null, ""), ...written };
    expect(sent(toDefinition(draft, null))).toMatchObject({
      ...{ events: ["friend.*"], commands: ["Sns.CallbackFriendAdd"], when: "app == 'a'", rate: "5/s", batch: 20, start: "beginning" },
      headers: { authorization: "Bearer a:b", "x-team": "chat" },
    });
  });

  test("begins at a time of the reader's zone", () => {
    const at = new Date(2026, 6, 1, 12, 30).getTime();
    expect(toDefinition({ ...toDraft(null, ""), start: "time", startAt: "2026-07-01T12:30" }, null).start).toBe(at);
  });
});

describe("an endpoint that exists", () => {
  test("is sent back as it is shown if nothing was changed", () => {
    expect(sent(toDefinition(toDraft(FORMER, ""), FORMER))).toEqual(FORMER);
  });

  test("gets a new secret alone, or after the former ones", () => {
    const draft = { ...toDraft(FORMER, ""), secret: SECRET };
    expect(toDefinition(draft, FORMER).secret).toBe(SECRET);
    expect(toDefinition({ ...draft, keepsFormer: true }, FORMER).secret).toEqual(["***", "***", SECRET]);
  });

  test("loses a field that was emptied", () => {
    const emptied = { ...toDraft(FORMER, ""), events: [], headers: "", timeout: "" };
    expect(Object.keys(sent(toDefinition(emptied, FORMER)) as object).toSorted()).toEqual(
      ["kind", "name", "orderBy", "parallel", "payload", "secret", "start", "url"].toSorted(),
    );
  });
});

test("secrets are as Standard Webhooks has them, and never the same", () => {
  const [one, other] = [newSecret(), newSecret()];
  expect(one).toMatch(/^whsec_[A-Za-z0-9+/]+=*$/);
  expect(Buffer.from(one.slice("whsec_".length), "base64")).toHaveLength(32);
  expect(one).not.toBe(other);
});

test.each([
  { problem: 'body/url must match pattern "^https?://"', field: "url", text: 'url must match pattern "^https?://"' },
  { problem: "body must have required property 'url'", field: "url" },
  { problem: "body.url is a private address.", field: "url", text: "url is a private address." },
  { problem: "body/events/0 must match pattern", field: "events", text: "events/0 must match pattern" },
  { problem: "there is a destination graph already", field: null },
  { problem: "", field: null },
])("$problem is a fault of the field $field", ({ problem, field, text = problem }) => {
  expect(faultsOf(problem, ENDPOINT_FIELDS)).toEqual([{ field, text }]);
});

test("several faults at once each belong to their field", () => {
  expect(faultsOf("body.when has a fault in line 1. body.url cannot be reached: 10.0.0.1 is private.", ENDPOINT_FIELDS)).toEqual([
    { field: "when", text: "when has a fault in line 1." },
    { field: "url", text: "url cannot be reached: 10.0.0.1 is private." },
  ]);
});

test("types of events, patterns and findings are suggested, each once", () => {
  expect(EVENT_SUGGESTIONS).toEqual(expect.arrayContaining(["friend.*", "user.blocked", "imhook.*", "imhook.callbacks-stopped"]));
  expect(new Set(EVENT_SUGGESTIONS).size).toBe(EVENT_SUGGESTIONS.length);
});
