import { expect, test } from "@jest/globals";
import { openImPath } from "../../src/config/apps.ts";
import { messageFor, useConfigFile } from "./config-file.ts";
import { nest } from "./nest.ts";

const file = useConfigFile();
const SECRET = "s3cr3t";
const TENCENT_CHAT_EXPECTED = "sdkAppId[:token[:previousToken]]";
const OPENIM_EXPECTED = "name[:secret]";

test.each([
  { variable: "IMHOOK_TENCENT_CHAT_APPS", text: "abc", expected: TENCENT_CHAT_EXPECTED },
  { variable: "IMHOOK_TENCENT_CHAT_APPS", text: "-1", expected: TENCENT_CHAT_EXPECTED },
  { variable: "IMHOOK_TENCENT_CHAT_APPS", text: "1400000000:", expected: TENCENT_CHAT_EXPECTED },
  { variable: "IMHOOK_TENCENT_CHAT_APPS", text: `1400000000::${SECRET}`, expected: TENCENT_CHAT_EXPECTED },
  { variable: "IMHOOK_TENCENT_CHAT_APPS", text: `1400000000:${SECRET}:`, expected: TENCENT_CHAT_EXPECTED },
  { variable: "IMHOOK_TENCENT_CHAT_APPS", text: "1:2:3:4", expected: TENCENT_CHAT_EXPECTED },
  { variable: "IMHOOK_TENCENT_CHAT_APPS", text: `1400000000:${SECRET},`, expected: TENCENT_CHAT_EXPECTED },
  { variable: "IMHOOK_TENCENT_CHAT_APPS", text: `${SECRET}:1400000000`, expected: TENCENT_CHAT_EXPECTED },
  { variable: "IMHOOK_TENCENT_CHAT_APPS", text: "123456789012345678901", expected: TENCENT_CHAT_EXPECTED },
  { variable: "IMHOOK_TENCENT_CHAT_APPS", text: `1400000000:${SECRET},1400000000`, expected: "1400000000 is there twice" },
  { variable: "IMHOOK_OPENIM_APPS", text: `Shop:${SECRET}`, expected: OPENIM_EXPECTED },
  { variable: "IMHOOK_OPENIM_APPS", text: "shop:", expected: OPENIM_EXPECTED },
  { variable: "IMHOOK_OPENIM_APPS", text: `:${SECRET}`, expected: OPENIM_EXPECTED },
  { variable: "IMHOOK_OPENIM_APPS", text: `-shop:${SECRET}`, expected: OPENIM_EXPECTED },
  { variable: "IMHOOK_OPENIM_APPS", text: `my shop:${SECRET}`, expected: OPENIM_EXPECTED },
  { variable: "IMHOOK_OPENIM_APPS", text: `${"a".repeat(64)}:${SECRET}`, expected: OPENIM_EXPECTED },
  { variable: "IMHOOK_OPENIM_APPS", text: `shop:${SECRET},,forum`, expected: OPENIM_EXPECTED },
  { variable: "IMHOOK_OPENIM_APPS", text: `shop:${SECRET},shop:other`, expected: "shop is there twice" },
])("$variable=$text is refused, without its secrets in the message", ({ variable, text, expected }) => {
  const message = messageFor({ [variable]: text });
  expect(message).toContain(variable);
  expect(message).toContain(expected);
  expect(message).not.toContain(SECRET);
});

test.each([
  { fault: "an app id that is no number", key: "tencentChat.apps", apps: [{ sdkAppId: "abc", token: SECRET }] },
  { fault: "no app id", key: "tencentChat.apps", apps: [{ token: SECRET }] },
  { fault: "an empty token", key: "tencentChat.apps", apps: [{ sdkAppId: 1, token: "" }] },
  { fault: "a previous token without a token", key: "tencentChat.apps", apps: [{ sdkAppId: 1, previousToken: SECRET }] },
  { fault: "an unknown key", key: "tencentChat.apps", apps: [{ sdkAppId: 1, token: SECRET, tokn: SECRET }] },
  { fault: "a token that is a list", key: "tencentChat.apps", apps: [{ sdkAppId: 1, token: [SECRET] }] },
  { fault: "an app written as in the variable", key: "tencentChat.apps", apps: [`1:${SECRET}`] },
  { fault: "a map in place of the list", key: "tencentChat.apps", apps: { sdkAppId: 1, token: SECRET } },
  { fault: "a text in place of the list", key: "tencentChat.apps", apps: `1:${SECRET}` },
  { fault: "a repeated app", key: "tencentChat.apps", apps: [{ sdkAppId: 1, token: SECRET }, { sdkAppId: "1" }] },
  { fault: "a name with a capital", key: "openim.apps", apps: [{ name: "Shop", secret: SECRET }] },
  { fault: "an empty secret", key: "openim.apps", apps: [{ name: "shop", secret: "" }] },
  { fault: "an unknown key", key: "openim.apps", apps: [{ name: "shop", token: SECRET }] },
  { fault: "a repeated app", key: "openim.apps", apps: [{ name: "shop", secret: SECRET }, { name: "shop" }] },
])("$key of the file with $fault is refused, without its secrets in the message", ({ key, apps }) => {
  const message = file.messageOf(nest(key, apps));
  expect(message).toContain(key);
  expect(message).not.toContain(SECRET);
});

test("the callback URL for OpenIM names the app only if there are several", () => {
  const [shop, forum] = [
    { name: "shop", secret: null },
    { name: "forum", secret: null },
  ];
  expect(openImPath([shop], shop)).toBe("/openim");
  expect([shop, forum].map((app) => openImPath([shop, forum], app))).toEqual(["/openim/shop", "/openim/forum"]);
});
