import { describe, expect, test } from "@jest/globals";
import { Webhook } from "standardwebhooks";
import { isWebhookSecret, signWebhook } from "../../src/http/standard-webhooks.ts";

const OLD = `whsec_${Buffer.alloc(24, 1).toString("base64")}`;
const NEW = `whsec_${Buffer.alloc(64, 2).toString("base64")}`;
const OTHER = `whsec_${Buffer.alloc(32, 3).toString("base64")}`;
const ID = "019a9f1c-7a00-7000-8000-000000000001";

const now = () => Math.floor(Date.now() / 1000);

describe("a signed message", () => {
  test.each([
    ["a text in many scripts", JSON.stringify({ text: "Straße 赌场 العربية 🎲" })],
    ["escaped lone surrogates", JSON.stringify({ text: "\ud800" })],
    ["an empty object", "{}"],
  ])("is accepted by the reference implementation with %s", (_what, body) => {
    const headers = signWebhook({ id: ID, timestamp: now(), body, secrets: [OTHER] });
    expect(new Webhook(OTHER).verify(body, headers)).toEqual(JSON.parse(body));
  });

  test("is accepted by holders of any of its secrets, and by nobody else", () => {
    const headers = signWebhook({ id: ID, timestamp: now(), body: "{}", secrets: [OLD, NEW] });
    expect(new Webhook(OLD).verify("{}", headers)).toEqual({});
    expect(new Webhook(NEW).verify("{}", headers)).toEqual({});
    expect(() => new Webhook(OTHER).verify("{}", headers)).toThrow("No matching signature found");
  });

  test("is rejected if its body, its id or its time is another one", () => {
    const headers = signWebhook({ id: ID, timestamp: now(), body: "{}", secrets: [NEW] });
    const webhook = new Webhook(NEW);
    expect(() => webhook.verify("{ }", headers)).toThrow("No matching signature found");
    expect(() => webhook.verify("{}", { ...headers, "webhook-id": "1" })).toThrow("No matching signature found");
    expect(() => webhook.verify("{}", { ...headers, "webhook-timestamp": String(now() - 1) })).toThrow("No matching signature found");
  });

  test("without secrets has its id and its time, and no signature", () => {
    expect(signWebhook({ id: ID, timestamp: 1767350400, body: "{}", secrets: [] })).toEqual({
      "webhook-id": ID,
      "webhook-timestamp": "1767350400",
    });
  });
});

test.each([
  [OLD, true],
  [NEW, true],
  [`whsec_${Buffer.from("ü".repeat(15)).toString("base64")}`, true],
  [OLD.slice("whsec_".length), false],
  [`${OLD} `, false],
  [OLD.replace("whsec_", "whpk_"), false],
  [`whsec_${Buffer.alloc(23).toString("base64")}`, false],
  [`whsec_${Buffer.alloc(65).toString("base64")}`, false],
  [`whsec_${Buffer.alloc(25, 4).toString("base64").replaceAll("=", "")}`, false],
  [`whsec_${Buffer.alloc(30, 0xff).toString("base64url")}`, false],
  ["whsec_", false],
  ["", false],
])("whether %p is a secret: %p", (text, expected) => {
  expect(isWebhookSecret(text)).toBe(expected);
});
