import { operationOf, readDocument } from "../../src/openapi/read-document.ts";

export const COMMAND = "Sns.CallbackBlackListAdd";

const { requestBody } = operationOf(readDocument("tencent-chat"), "tencent-chat", COMMAND);
const [example] = Object.values(requestBody.content["application/json"].examples);

/** The callback that every server gets: the document's first example, in the form in which Tencent Chat sends it. */
export const CALLBACK = {
  target: `/tencent-chat?SdkAppid=1400000000&CallbackCommand=${COMMAND}&contenttype=json&ClientIP=203.0.113.7&OptPlatform=iOS`,
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(example?.value),
} as const;
