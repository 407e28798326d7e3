import { expect, test } from "@jest/globals";
import { requests } from "../../generated/tencent-chat.validators.js";
import { describeError } from "../../src/openapi/describe-error.ts";

const COMMAND = "Group.CallbackBeforeSendMsg";

test.each([
  { case: "a listed type", element: { MsgType: "TIMTextElem", MsgContent: { Text: "rehearsal at seven" } } },
  { case: "a listed type with more content", element: { MsgType: "TIMTextElem", MsgContent: { Text: "at seven", Added: 1 }, Added: 1 } },
  { case: "a listed type with other content", element: { MsgType: "TIMTextElem", MsgContent: { Text: 7 } } },
  { case: "a listed type without content", element: { MsgType: "TIMImageElem", MsgContent: {} } },
  { case: "a type that is not listed", element: { MsgType: "TIMExampleElem", MsgContent: { Anything: null } } },
])("accepts $case", ({ element }) => expect(errorOf(element)).toBeNull());

test.each([
  { fault: "no type", element: { MsgContent: {} }, message: "body/MsgBody/0 must have required property 'MsgType'" },
  { fault: "a type that is not a text", element: { MsgType: 7, MsgContent: {} }, message: "body/MsgBody/0/MsgType must be string" },
  { fault: "no content", element: { MsgType: "TIMFaceElem" }, message: "body/MsgBody/0 must have required property 'MsgContent'" },
  {
    fault: "a text as content",
    element: { MsgType: "TIMFaceElem", MsgContent: "12" },
    message: "body/MsgBody/0/MsgContent must be object",
  },
])("refuses $fault, and says so", ({ element, message }) => expect(errorOf(element)).toBe(message));

function errorOf(element: unknown): string | null {
  const body = { CallbackCommand: COMMAND, GroupId: "rowing_club", From_Account: "nadia", MsgBody: [element] };
  const validate = requests[COMMAND];
  const valid = validate?.({ requestBody: body, query: { SdkAppid: "1400000000" }, header: {} });
  return valid === true ? null : describeError(validate?.errors?.[0]);
}
