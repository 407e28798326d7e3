import { expect, test } from "@jest/globals";
import { type SentAgain, toCurl } from "../../../../../src/console/pages/callbacks/detail/to-curl.ts";

const TENCENT: SentAgain = {
  sender: "tencent-chat",
  app: "1400000000",
  receivedCommand: "Sns.CallbackBlackListAdd",
  authentication: "none",
  query: "SdkAppid=1400000000&CallbackCommand=Sns.CallbackBlackListAdd&contenttype=json",
  traceId: null,
  body: '{"a":"it\'s"}',
  bodyEncoding: "utf-8",
};

const OPENIM: SentAgain = {
  ...TENCENT,
  ...{ sender: "openim", app: "sample", receivedCommand: "callbackBeforeAddBlackCommand", query: "", traceId: "op-1", body: "{}" },
};

test("a callback of Tencent Chat has its query and its body", () => {
  expect(toCurl(TENCENT)?.split("\n")).toEqual([
    "# IMHOOK_URL: where the callbacks of imhook are sent to, such as http://127.0.0.1:8080",
    `printf %s '{"a":"it'\\''s"}' | curl -sS "$IMHOOK_URL"'/tencent-chat?SdkAppid=1400000000&CallbackCommand=Sns.CallbackBlackListAdd&contenttype=json' \\`,
    "  -H 'Content-Type: application/json' \\",
    "  --data-binary @-",
  ]);
});

test("a signed one is signed again with a token that has to be set", () => {
  const curl = toCurl({ ...TENCENT, authentication: "signed", query: "SdkAppid=1&Sign=&RequestTime=1767350400&x=%27" });
  expect(curl).toContain("# IMHOOK_TOKEN: ");
  expect(curl).toContain(`"$IMHOOK_URL"'/tencent-chat?SdkAppid=1&x=%27'"&RequestTime=$now&Sign=$sign"`);
  expect(curl).not.toContain("1767350400");
});

test.each<[Partial<SentAgain>, string]>([
  [{}, `"$IMHOOK_URL"'/openim/sample/callbackBeforeAddBlackCommand' `],
  [{ authentication: "secret" }, `"$IMHOOK_URL"'/openim/callbackBeforeAddBlackCommand' `],
  [{ authentication: "secret" }, `-u 'sample:'"$IMHOOK_SECRET"`],
  [{ query: "command=x&y=1" }, `"$IMHOOK_URL"'/openim/sample?command=x&y=1' `],
  [{ receivedCommand: "a b/c" }, "/openim/sample/a%20b%2Fc"],
  [{}, "-H 'operationID: op-1'"],
])("a callback of OpenIM with %p has %s", (fields, part) => {
  expect(toCurl({ ...OPENIM, ...fields })).toContain(part);
});

test.each<[Partial<SentAgain>, string]>([
  [{ body: "AP8=", bodyEncoding: "base64" }, "printf %s 'AP8=' | base64 -d | curl"],
  [{ body: "你", bodyEncoding: "gbk" }, "printf %s '你' | iconv -f utf-8 -t 'gbk' | curl"],
])("the bytes of %p are those that were received", (fields, part) => {
  expect(toCurl({ ...OPENIM, ...fields })).toContain(part);
});

test("a body that was not kept cannot be sent again", () => {
  expect(toCurl({ ...TENCENT, body: null, bodyEncoding: null })).toBeNull();
});
