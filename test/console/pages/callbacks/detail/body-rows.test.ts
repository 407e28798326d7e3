import { describe, expect, test } from "@jest/globals";
import { type BodyRow, faultOf, parseBody, toBodyRows } from "../../../../../src/console/pages/callbacks/detail/body-rows.ts";
import { createDescribeCommand } from "../../../../../src/senders/describe-command.ts";

const { fields = [] } = createDescribeCommand()("tencent-chat", "C2C.CallbackBeforeSendMsg") ?? {};

const MESSAGE = {
  From_Account: "alice",
  MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: "hi", Own: 1 }, Extra: true }],
  Surprise: { deep: null },
};

function rowsOf(body: unknown, reason: string | null = null, limit = 100): BodyRow[] {
  return toBodyRows(parseBody(JSON.stringify(body)) ?? {}, fields, faultOf(reason), limit).rows;
}

test("each field stands beside what the document says of it", () => {
  const rows = rowsOf(MESSAGE);
  expect(rows.map(({ pointer, depth, value, size, kind }) => [pointer, depth, value ?? size, kind])).toEqual([
    ["/From_Account", 0, '"alice"', "text"],
    ["/MsgBody", 0, 1, "list"],
    ["/MsgBody/0", 1, 3, "object"],
    ["/MsgBody/0/MsgType", 2, '"TIMTextElem"', "text"],
    ["/MsgBody/0/MsgContent", 2, 2, "object"],
    ["/MsgBody/0/MsgContent/Text", 3, '"hi"', "text"],
    ["/MsgBody/0/MsgContent/Own", 3, "1", "number"],
    ["/MsgBody/0/Extra", 2, "true", "word"],
    ["/Surprise", 0, 1, "object"],
    ["/Surprise/deep", 1, "null", "word"],
  ]);
  expect(rows.find(({ pointer }) => pointer === "/MsgBody/0/MsgContent/Text")?.field?.description).toMatch(/clients show/);
});

test("fields that the document does not know are marked, and not what is in them", () => {
  const unknown = rowsOf(MESSAGE).filter(({ isUnknown }) => isUnknown);
  expect(unknown.map(({ pointer }) => pointer)).toEqual(["/MsgBody/0/MsgContent/Own", "/MsgBody/0/Extra", "/Surprise"]);
});

test("without a document no field is called unknown", () => {
  expect(toBodyRows({ a: 1 }, null, null, 10).rows).toMatchObject([{ isUnknown: false, field: null }]);
});

test("the reason of quarantine stands at its field", () => {
  const faulty = rowsOf({ MsgBody: "x", From_Account: "a" }, "invalid: body/MsgBody must be array").filter(({ fault }) => fault !== null);
  expect(faulty).toMatchObject([{ pointer: "/MsgBody", fault: "must be array" }]);
});

describe("reasons of quarantine", () => {
  test.each([
    ["invalid: body/PairList must be array", { pointer: "/PairList", text: "must be array" }],
    ["invalid: body must have required property 'To_Account'", { pointer: "", text: "must have required property 'To_Account'" }],
    ["unknown-command: Sns.OfTomorrow is not in the document", null],
    [null, null],
  ])("%p", (reason, fault) => {
    expect(faultOf(reason)).toEqual(fault);
  });
});

test("a long body is cut, also within a list", () => {
  const body = { list: Array.from({ length: 1000 }, (_, index) => index) };
  const { rows, hasMore } = toBodyRows(body, fields, null, 10);
  expect([rows.length, hasMore]).toEqual([10, true]);
  expect(toBodyRows({ a: 1, b: 2 }, fields, null, 2)).toMatchObject({ hasMore: false });
});

describe("parsing", () => {
  test("large numbers stay as they were sent", () => {
    const body = parseBody('{"From_Account":12345678901234567890,"x":1.50}') ?? {};
    expect(toBodyRows(body, null, null, 9).rows.map(({ value }) => value)).toEqual(["12345678901234567890", "1.50"]);
  });

  test.each(["", "1", '"text"', "null", "{", "[1"])("%p is no body with fields", (text) => {
    expect(parseBody(text)).toBeUndefined();
  });

  test("names that objects inherit are fields like others", () => {
    const body = parseBody('{"__proto__":{"a":1},"constructor":2,"a/b~c":3}') ?? {};
    expect(toBodyRows(body, fields, null, 9).rows.map(({ pointer, isUnknown }) => [pointer, isUnknown])).toEqual([
      ["/__proto__", true],
      ["/__proto__/a", false],
      ["/constructor", true],
      ["/a~1b~0c", true],
    ]);
  });
});
