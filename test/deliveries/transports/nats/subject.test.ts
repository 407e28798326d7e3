import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { hasPlaceholder, toSubject } from "../../../../src/deliveries/transports/nats/subject.ts";
import { PROPERTY } from "../../../support/property.ts";

describe("the subject of a delivery", () => {
  test.each([
    ["chat", { type: "friend.added", app: "1400000000" }, "chat"],
    ["chat.{app}.{type}", { type: "friend.added", app: "1400000000" }, "chat.1400000000.friend.added"],
    ["chat.{app}.{type}", { type: "Sns.CallbackFriendAdd", app: "my app.v1*>" }, "chat.my_app_v1__.Sns.CallbackFriendAdd"],
    ["chat.{app}", { type: "imhook.test", app: "" }, "chat._"],
    ["{type}", { type: "a..b.*.>", app: "x" }, "a._.b._._"],
    ["{app}.{type}", { type: "$&", app: "$JS" }, "_JS._&"],
    ["{app}", { type: "x", app: "a\u0000b\r\nc\ud800" }, "a_b__c_"],
    ["{app}", { type: "x", app: "用户" }, "用户"],
  ])("%s of %j is %s", (template, parts, subject) => {
    expect(toSubject(template, parts)).toBe(subject);
  });

  test("is one that a server takes, whatever the app and the type are", () => {
    const text = fc.string({ unit: "binary", maxLength: 300 });
    fc.assert(
      fc.property(text, text, (type, app) => {
        const tokens = toSubject("x.{app}.{type}", { type, app }).split(".");
        expect(tokens.every((token) => /^[^\s.*>\p{Cc}]{1,100}$/u.test(token))).toBe(true);
        expect(tokens).toHaveLength(2 + type.split(".").length);
      }),
      PROPERTY,
    );
  });

  test("differs between deliveries only with a placeholder", () => {
    expect(["a.b", "a.{app}", "{type}", "{other}"].map(hasPlaceholder)).toEqual([false, true, true, false]);
  });
});
