import { expect, test } from "@jest/globals";
import { createParameterReader, createQueryReader } from "../../src/callbacks/query-parameters.ts";
import { withoutSecrets } from "../../src/callbacks/without-secrets.ts";

const NAMES = ["SdkAppid", "CallbackCommand", "Sign", "ClientIP"];
const DOCUMENT = { components: { parameters: Object.fromEntries(NAMES.map((name) => [name, { in: "query", name }])) } };
const readParameters = createParameterReader(DOCUMENT);
const readQuery = createQueryReader(DOCUMENT, new Set(["sign"]));

const QUERY = "SdkAppid=1&CallbackCommand=A.B&Sign=ab";
const PARAMETERS = { SdkAppid: "1", CallbackCommand: "A.B", Sign: "ab" };

test.each<[given: string, query: string, parameters: Record<string, string | string[]>]>([
  ["each parameter once", QUERY, PARAMETERS],
  ["nothing", "", {}],
  ["a parameter that is not declared", `${QUERY}&Other=1`, PARAMETERS],
  ["a parameter in another letter case", "sdkappid=1&CALLBACKCOMMAND=A.B&SIGN=ab", PARAMETERS],
  ["a parameter twice", `${QUERY}&SdkAppid=1`, PARAMETERS],
  ["a parameter twice, once in another letter case", `${QUERY}&SDKAppID=1`, PARAMETERS],
  ["a parameter twice, once percent-encoded", `${QUERY}&CallbackCommand=A%2EB`, PARAMETERS],
  ["a parameter three times", `${QUERY}&Sign=ab&sign=ab`, PARAMETERS],
  ["the whole query twice", `${QUERY}&${QUERY}`, PARAMETERS],
  ["the whole query twice, with its question mark", `${QUERY}?${QUERY}`, PARAMETERS],
  ["the whole query twice, in other orders and cases", `${QUERY}&sign=ab&callbackcommand=A.B&sdkappid=1`, PARAMETERS],
  ["two values", `${QUERY}&SdkAppid=2`, { ...PARAMETERS, SdkAppid: ["1", "2"] }],
  ["two values, in two letter cases", `${QUERY}&sdkappid=2`, { ...PARAMETERS, SdkAppid: ["1", "2"] }],
  ["two values, each of them twice", `${QUERY}&SdkAppid=2&sdkappid=2&sdkappid=1`, { ...PARAMETERS, SdkAppid: ["1", "2"] }],
  ["a value and none", `${QUERY}&Sign=`, { ...PARAMETERS, Sign: ["ab", ""] }],
  ["percent-encoded text", "ClientIP=2001%3Adb8%3A%3A1&CallbackCommand=%E5%B0%8F", { ClientIP: "2001:db8::1", CallbackCommand: "小" }],
  ["bytes that are not UTF-8", "Sign=%D0%A1&ClientIP=%C3%F7+x", { Sign: "С", ClientIP: "%C3%F7%20x" }],
  ["different bytes that are not UTF-8", "Sign=%C3%F7&Sign=%C3%F8", { Sign: ["%C3%F7", "%C3%F8"] }],
  ["a percent sign by itself", "CallbackCommand=%zz&Sign=%", { CallbackCommand: "%zz", Sign: "%" }],
  ["names that objects have", "__proto__=1&constructor=2", {}],
])("%s", (_given, query, parameters) => {
  expect(readParameters(query)).toEqual(parameters);
});

test.each<[given: string, query: string, seen: Record<string, string>]>([
  ["declared ones, without what proves the call", QUERY, { SdkAppid: "1", CallbackCommand: "A.B" }],
  ["undeclared ones as they were sent", "optPlatform=iOS&x=1", { optPlatform: "iOS", x: "1" }],
  ["declared ones by their declared names", "sdkappid=1&CLIENTIP=::1", { SdkAppid: "1", ClientIP: "::1" }],
  ["no proof, however it is written", "sign=ab&SIGN=cd&%53ign=ef&Sign&a=1", { a: "1" }],
  ["the first of several values", "ClientIP=1&clientip=2&ClientIP=3", { ClientIP: "1" }],
  ["what a second question mark appends", "a=1?b=2", { a: "1", b: "2" }],
  ["empty values", "a=&b", { a: "", b: "" }],
  ["names that objects have", "__proto__=1&constructor=2", { ["__proto__"]: "1", constructor: "2" }],
  ["nothing", "", {}],
])("handlers see %s", (_given, query, seen) => {
  expect(Object.entries(readQuery(query))).toEqual(Object.entries(seen));
});

test("a handler sees nothing for a parameter that was not sent, whatever its name", () => {
  expect([readQuery("").toString, readQuery("a=1").constructor]).toEqual([undefined, undefined]);
});

test.each<[query: string, recorded: string]>([
  [QUERY, "SdkAppid=1&CallbackCommand=A.B&Sign="],
  [`${QUERY}&${QUERY}`, "SdkAppid=1&CallbackCommand=A.B&Sign=&SdkAppid=1&CallbackCommand=A.B&Sign="],
  [`${QUERY}?sign=ab`, "SdkAppid=1&CallbackCommand=A.B&Sign=?sign="],
  ["a=b?%53ign=ab?&Sign=cd=ef&Sign", "a=b?%53ign=?&Sign=&Sign"],
])("of %s no secret is recorded", (query, recorded) => {
  expect(withoutSecrets(query, new Set(["sign"]))).toBe(recorded);
});
