import { describe, expect, test } from "@jest/globals";
import { userTexts } from "../../../src/senders/tencent-chat/text.ts";

const SEND = "C2C.CallbackBeforeSendMsg";

const text = (Text: string) => ({ MsgType: "TIMTextElem", MsgContent: { Text } });
const relay = (MsgList: unknown) => ({
  MsgType: "TIMRelayElem",
  MsgContent: { Title: "title", MsgNum: 1, CompatibleText: "old", AbstractList: ["line 1", "line 2"], MsgList },
});
const forwarded = (...MsgBody: unknown[]) => ({ From_Account: "a", MsgSeq: 1, MsgRandom: 2, MsgTimeStamp: 3, MsgBody });

describe("the texts of a message are what clients show of its elements", () => {
  test.each<[what: string, elements: unknown[], texts: Record<string, string>]>([
    ["text", [text("a"), text("")], { "/MsgBody/0/MsgContent/Text": "a", "/MsgBody/1/MsgContent/Text": "" }],
    ["emoji", [{ MsgType: "TIMFaceElem", MsgContent: { Index: 1, Data: "bad" } }], {}],
    [
      "custom, with data of the app",
      [{ MsgType: "TIMCustomElem", MsgContent: { Data: "bad", Desc: "push", Ext: "bad", Sound: "bad" } }],
      { "/MsgBody/0/MsgContent/Desc": "push" },
    ],
    [
      "place",
      [{ MsgType: "TIMLocationElem", MsgContent: { Desc: "here", Latitude: 1, Longitude: 2 } }],
      { "/MsgBody/0/MsgContent/Desc": "here" },
    ],
    [
      "file",
      [{ MsgType: "TIMFileElem", MsgContent: { UUID: "bad", FileSize: 1, FileName: "a.pdf", Url: "https://bad.example" } }],
      { "/MsgBody/0/MsgContent/FileName": "a.pdf" },
    ],
    ["image", [{ MsgType: "TIMImageElem", MsgContent: { UUID: "bad", ImageFormat: 1, ImageInfoArray: [] } }], {}],
    [
      "forwarded messages within forwarded ones",
      [relay([forwarded(text("a"), relay([forwarded(text("b"))]))])],
      {
        "/MsgBody/0/MsgContent/Title": "title",
        "/MsgBody/0/MsgContent/CompatibleText": "old",
        "/MsgBody/0/MsgContent/AbstractList/0": "line 1",
        "/MsgBody/0/MsgContent/AbstractList/1": "line 2",
        "/MsgBody/0/MsgContent/MsgList/0/MsgBody/0/MsgContent/Text": "a",
        "/MsgBody/0/MsgContent/MsgList/0/MsgBody/1/MsgContent/Title": "title",
        "/MsgBody/0/MsgContent/MsgList/0/MsgBody/1/MsgContent/CompatibleText": "old",
        "/MsgBody/0/MsgContent/MsgList/0/MsgBody/1/MsgContent/AbstractList/0": "line 1",
        "/MsgBody/0/MsgContent/MsgList/0/MsgBody/1/MsgContent/AbstractList/1": "line 2",
        "/MsgBody/0/MsgContent/MsgList/0/MsgBody/1/MsgContent/MsgList/0/MsgBody/0/MsgContent/Text": "b",
      },
    ],
    [
      "streamed text",
      [
        {
          MsgType: "TIMStreamElem",
          MsgContent: { CompatibleText: "old", Chunks: [{ EventType: "data", Index: 1, Markdown: "**a**", IsLast: true }] },
        },
      ],
      { "/MsgBody/0/MsgContent/CompatibleText": "old", "/MsgBody/0/MsgContent/Chunks/0/Markdown": "**a**" },
    ],
  ])("%s", (_what, elements, texts) => {
    const request = { MsgBody: elements };
    const before = structuredClone(request);
    const found = userTexts.textsOf(SEND, request);
    expect(Object.fromEntries(found.map(({ where, text }) => [where, text]))).toEqual(texts);
    expect(found.filter(({ changeable }) => !changeable)).toEqual([]);
    const changes = userTexts.withTexts(
      SEND,
      request,
      found.map(() => "x"),
    );
    expect(userTexts.textsOf(SEND, changes).map(({ text }) => text)).toEqual(found.map(() => "x"));
    expect(
      userTexts.withTexts(
        SEND,
        request,
        found.map(({ text }) => text),
      ),
    ).toEqual({});
    expect(request).toEqual(before);
  });

  test.each<[what: string, element: unknown]>([
    ["a place without coordinates", { MsgType: "TIMLocationElem", MsgContent: { Desc: "here" } }],
    ["a file without a key", { MsgType: "TIMFileElem", MsgContent: { FileName: "a.pdf" } }],
    ["forwarded messages with one that lacks its sender", relay([{ MsgBody: [text("a")] }])],
  ])("an element that no reply may have is read and not changed: %s", (_what, element) => {
    const request = { MsgBody: [element, text("a")] };
    const found = userTexts.textsOf(SEND, request);
    expect(found.map(({ changeable }) => changeable)).toEqual([...found.slice(1).map(() => false), true]);
    expect(
      userTexts.withTexts(
        SEND,
        request,
        found.map(() => "x"),
      ),
    ).toEqual({ MsgBody: [element, text("x")] });
  });

  test.each<[what: string, body: unknown]>([
    ["no list", "a"],
    ["no elements", []],
    ["no objects", [null, 1, "a", []]],
    ["no content", [{ MsgType: "TIMTextElem" }, { MsgType: "TIMTextElem", MsgContent: null }, { MsgContent: { Text: "a" } }]],
    ["no text", [{ MsgType: "TIMTextElem", MsgContent: { Text: 1 } }]],
    ["an unknown type", [{ MsgType: "TIMLaterElem", MsgContent: { Text: "a" } }]],
  ])("nothing is found in a message with %s", (_what, MsgBody) => {
    expect(userTexts.textsOf(SEND, { MsgBody })).toEqual([]);
    expect(userTexts.withTexts(SEND, { MsgBody }, [])).toEqual({});
  });
});

describe("the texts of other commands, which cannot be changed", () => {
  test.each<[command: string, request: Record<string, unknown>, texts: string[]]>([
    [
      "Sns.CallbackPrevFriendAdd",
      { FriendItem: [{ To_Account: "b", AddWording: "hi", Remark: "B", GroupName: "work", AddSource: "s" }, { AddWording: "ho" }] },
      ["hi", "ho", "B", "work"],
    ],
    [
      "Sns.CallbackPrevFriendResponse",
      { ResponseFriendItem: [{ Remark: "B", TagName: "friends", ResponseAction: "r" }] },
      ["B", "friends"],
    ],
    ["Group.CallbackBeforeCreateGroup", { Name: "Crew", Type: "Public" }, ["Crew"]],
    ["Group.CallbackBeforeApplyJoinGroup", { ApplyMsg: "hi" }, ["hi"]],
    ["Group.CallbackBeforeCreateTopic", { Name: "News" }, ["News"]],
    ["OfficialAccount.CallbackBeforeCreateOfficialAccount", { Name: "Paper" }, ["Paper"]],
    ["Chatbot.OnC2CSignalMessage", { Data: "d" }, []],
    ["Live.CallbackBeforeSendGift", { GiftWater: {} }, []],
  ])("%s", (command, request, texts) => {
    const found = userTexts.textsOf(command, request);
    expect(found.map(({ text }) => text)).toEqual(texts);
    expect(found.some(({ changeable }) => changeable)).toBe(false);
    expect(userTexts.canChange(command)).toBe(false);
    expect(
      userTexts.withTexts(
        command,
        request,
        texts.map(() => "x"),
      ),
    ).toEqual({});
  });
});
