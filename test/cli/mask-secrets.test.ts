import { describe, expect, test } from "@jest/globals";
import { createMask, maskUrl, secretsInUrl } from "../../src/cli/mask-secrets.ts";

const SECRET = "b4sic/s3cr3t+of shop:é";

describe("a known secret is masked", () => {
  const mask = createMask([null, undefined, "", SECRET]);

  test.each([
    ["as it is", SECRET],
    ["in JSON", JSON.stringify(`"${SECRET}"`).slice(3, -3)],
    ["in a URL", encodeURIComponent(SECRET)],
    ["in a query", new URLSearchParams({ s: SECRET }).toString().slice(2)],
    ["encoded twice", encodeURIComponent(encodeURIComponent(SECRET))],
    ["in hexadecimal", Buffer.from(SECRET).toString("hex")],
  ])("%s", (_place, written) => {
    expect(mask(`before ${written} after`)).toBe("before *** after");
  });

  test.each(["", "s", "shop:", "shop1:", "a longer name:"])("in Base64 after %p", (before) => {
    const encoded = Buffer.from(`${before}${SECRET}`).toString("base64");
    const masked = mask(encoded);
    expect(masked).toContain("***");
    expect(masked.length).toBeLessThan(encoded.length - SECRET.length);
  });

  test("every time", () => {
    expect(mask(`${SECRET}${SECRET}`)).toBe("******");
  });
});

test("a short secret can be an ordinary word, and is masked only as a credential", () => {
  const mask = createMask(["token"]);
  expect(mask("the token is wrong")).toBe("the token is wrong");
  expect(mask("http://name:token@host")).toBe("http://name:***@host");
});

test.each([
  ["http://shop:s3cr3t@host/openim", "http://shop:***@host/openim"],
  ["http://shop:p@ss@host/openim", "http://shop:***@host/openim"],
  ["see http://host/openim/shop:s3cr3t/callbackA", "see http://host/openim/shop:***/callbackA"],
  ["/openim/shop%3As3cr3t?x=1", "/openim/shop%3A***?x=1"],
  ["Authorization: Basic c2hvcDpzM2NyM3Q=", "Authorization: Basic ***"],
  ['{"authorization":"Bearer abc"}', '{"authorization":"Bearer ***"}'],
  [
    `POST http://host/tencent-chat?SdkAppid=1&Sign=${"0a".repeat(32)}&RequestTime=1`,
    "POST http://host/tencent-chat?SdkAppid=1&Sign=***&RequestTime=1",
  ],
  ["'http://host/x&Sign='\"$SIGN\"", "'http://host/x&Sign='\"$SIGN\""],
  ["http://host:8080/openim and user@host", "http://host:8080/openim and user@host"],
])("credentials in %p", (text, masked) => {
  expect(createMask()(text)).toBe(masked);
});

test.each([
  ["http://shop:b4sic/s3cr3t+of shop@host/openim", "http://***@host/openim"],
  ["ftp://shop:s3cr3t@host", "ftp://***@host"],
  ["shop:s3cr3t@host/openim", "***@host/openim"],
  ["//shop:s3cr3t@host", "//***@host"],
  ["http://host/openim?key=s3cr3t", "http://host/openim?***"],
  ["http://host/openim/shop:s3cr3t", "http://host/openim/shop:***"],
  ["http://host:8080/openim", "http://host:8080/openim"],
  ["nowhere", "nowhere"],
])("a text that was meant to be a URL: %p", (text, masked) => {
  expect(maskUrl(text)).toBe(masked);
});

test.each([
  ["http://shop:p%40ss@host", ["p%40ss", "p@ss"]],
  ["http://shop:100%@host", ["100%", "100%"]],
  ["http://host", ["", ""]],
  ["nowhere", ["", ""]],
  [undefined, ["", ""]],
])("the password of %p", (url, secrets) => {
  expect(secretsInUrl(url)).toEqual(secrets);
});
