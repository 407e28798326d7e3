import { describe, expect, test } from "@jest/globals";
import { userTexts } from "../../../src/senders/openim/text.ts";

const MODIFY = "callbackBeforeMsgModifyCommand";

const quoted = { clientMsgID: "1", contentType: 101, textElem: { content: "first" }, senderNickname: "Mira" };

describe("the texts in a message's content are what clients show of it", () => {
  test.each<[what: string, contentType: number, content: unknown, texts: Record<string, string>]>([
    ["text", 101, { content: "hi" }, { "/content/content": "hi" }],
    ["text of other clients", 101, { text: "hi" }, { "/content/text": "hi" }],
    ["names in another case, which Go reads", 101, { Content: "hi", "\u017ftatus": "x" }, { "/content/Content": "hi" }],
    ["picture", 102, { sourcePath: "/a/bad.png", sourcePicture: { url: "https://bad.example" } }, {}],
    ["file", 105, { fileName: "bad.pdf", sourceUrl: "https://bad.example" }, { "/content/fileName": "bad.pdf" }],
    ["mention", 106, { text: "@otto hi", atUserList: ["otto"], isAtSelf: false }, { "/content/text": "@otto hi" }],
    [
      "mention with a quote",
      106,
      { text: "hi", quoteMessage: quoted },
      { "/content/text": "hi", "/content/quoteMessage/textElem/content": "first" },
    ],
    [
      "merged messages",
      107,
      { title: "Chat", abstractList: ["a: x", "b: y"], multiMessage: [quoted, { contentType: 114, quoteElem: { text: "second" } }] },
      {
        "/content/title": "Chat",
        "/content/abstractList/0": "a: x",
        "/content/abstractList/1": "b: y",
        "/content/multiMessage/0/textElem/content": "first",
        "/content/multiMessage/1/quoteElem/text": "second",
      },
    ],
    ["card", 108, { userID: "otto", nickname: "Otto", faceURL: "", ex: "e" }, { "/content/nickname": "Otto" }],
    ["place", 109, { description: "harbour", longitude: 1.5, latitude: 2 }, { "/content/description": "harbour" }],
    ["custom", 110, { data: '{"text":"bad"}', description: "a poll", extension: "" }, { "/content/description": "a poll" }],
    [
      "quote within a quote",
      114,
      { text: "third", quoteMessage: { contentType: 114, quoteElem: { text: "second", quoteMessage: quoted } } },
      {
        "/content/text": "third",
        "/content/quoteMessage/quoteElem/text": "second",
        "/content/quoteMessage/quoteElem/quoteMessage/textElem/content": "first",
      },
    ],
    [
      "quote with its content as JSON in a string",
      114,
      { text: "second", quoteMessage: { contentType: 101, content: '{"content":"first"}' } },
      { "/content/text": "second", "/content/quoteMessage/content/content": "first" },
    ],
    [
      "quote with its content as it is",
      114,
      { text: "second", quoteMessage: { content: "first" } },
      { "/content/text": "second", "/content/quoteMessage/content": "first" },
    ],
    ["rich text", 117, { text: "hi", messageEntityList: [{ type: "bold", offset: 0, length: 2, url: "" }] }, { "/content/text": "hi" }],
    ["markdown", 118, { content: "**hi**" }, { "/content/content": "**hi**" }],
    ["a type that nobody knows", 999, { content: "hi", text: "hi" }, {}],
    ["a text of another type", 101, { content: { text: "hi" }, text: 5 }, {}],
    ["a name that looks like a path", 101, { "quoteMessage/textElem/content": "hi" }, {}],
  ])("%s", (_what, contentType, content, texts) => {
    const found = userTexts.textsOf(MODIFY, { contentType, content: JSON.stringify(content) });
    expect(Object.fromEntries(found.map(({ where, text }) => [where, text]))).toEqual(texts);
    expect(found.every(({ changeable }) => changeable)).toBe(true);
  });

  test.each<[what: string, contentType: number, content: string, texts: string[]]>([
    ["a plain text", 101, "hi there", ["hi there"]],
    ["a JSON string", 101, '"hi"', ['"hi"']],
    ["a JSON list", 101, '["hi"]', ['["hi"]']],
    ["broken JSON", 101, '{"content":"hi"', ['{"content":"hi"']],
    ["a plain custom content", 110, "hi", []],
    ["nothing", 101, "", []],
  ])("content that is no JSON object cannot be changed: %s", (_what, contentType, content, texts) => {
    const request = { contentType, content };
    const found = userTexts.textsOf(MODIFY, request);
    expect(found).toEqual(texts.map((text) => ({ where: "/content", text, changeable: false })));
    expect(userTexts.withTexts(MODIFY, request, ["other"])).toEqual({});
  });
});

describe("another text leaves everything else of a content as it is written", () => {
  test.each<[what: string, contentType: number, content: string, texts: string[], changed: string]>([
    ["order and unknown names", 101, '{"z":1,"content":"a","b":null}', ["x"], '{"z":1,"content":"x","b":null}'],
    ["spaces", 101, ' { "content" :\n"a" } ', ["x"], ' { "content" :\n"x" } '],
    [
      "large and precise numbers",
      101,
      '{"n":90071992547409931,"f":1.10,"e":1E5,"content":"a"}',
      ["x"],
      '{"n":90071992547409931,"f":1.10,"e":1E5,"content":"x"}',
    ],
    ["escapes elsewhere", 101, '{"ex":"\\u4f60\\/","content":"a"}', ["x"], '{"ex":"\\u4f60\\/","content":"x"}'],
    ["escapes in a text", 101, '{"content":"\\u0061\\n\\""}', ['x\n"'], '{"content":"x\\n\\""}'],
    ["escaped names", 101, '{"\\u0063ontent":"a"}', ["x"], '{"\\u0063ontent":"x"}'],
    [
      "repeated names, of which some readers take the first",
      101,
      '{"content":"a","content":"b"}',
      ["x", "y"],
      '{"content":"x","content":"y"}',
    ],
    [
      "a text that stays",
      114,
      '{"text":"\\u0061","quoteMessage":{"textElem":{"content":"b"}}}',
      ["a", "y"],
      '{"text":"\\u0061","quoteMessage":{"textElem":{"content":"y"}}}',
    ],
    ["brackets and quotes in texts", 101, '{"a":"]}\\"{[","content":"{\\"content\\":\\"a\\"}"}', ["x"], '{"a":"]}\\"{[","content":"x"}'],
    [
      "JSON in a string in JSON",
      114,
      '{"quoteMessage":{"content":"{\\"n\\":90071992547409931,\\"content\\":\\"a\\"}"}}',
      ["x"],
      '{"quoteMessage":{"content":"{\\"n\\":90071992547409931,\\"content\\":\\"x\\"}"}}',
    ],
    ["empty texts", 101, '{"content":""}', ["x"], '{"content":"x"}'],
  ])("%s", (_what, contentType, content, texts, changed) => {
    const request = { contentType, content };
    expect(userTexts.textsOf(MODIFY, request)).toHaveLength(texts.length);
    expect(userTexts.withTexts(MODIFY, request, texts)).toEqual({ content: changed });
  });

  test("a content that nests a hundred thousand levels", () => {
    const levels = 100_000;
    const content = `{"content":"a","x":${'{"quoteMessage":'.repeat(levels)}{"textElem":{"content":"deep"}}${"}".repeat(levels)}}`;
    expect(userTexts.textsOf(MODIFY, { contentType: 101, content }).map(({ text }) => text)).toEqual(["a"]);
  });
});

describe("the texts of other commands", () => {
  test.each<[command: string, request: Record<string, unknown>, texts: Record<string, string>, changes: Record<string, unknown>]>([
    ["callbackBeforeAddFriendCommand", { fromUserID: "a", reqMsg: "hi", ex: "e" }, { "/reqMsg": "hi" }, {}],
    ["callbackBeforeAddFriendAgreeCommand", { handleMsg: "hi" }, { "/handleMsg": "hi" }, {}],
    ["callbackBeforeAddFriendAgreeCommand", { HandleMsg: "hi" }, { "/HandleMsg": "hi" }, {}],
    ["callbackBeforeSetFriendRemarkCommand", { remark: "Bobby" }, { "/remark": "Bobby" }, { remark: "x" }],
    [
      "callbackBeforeCreateGroupCommand",
      { groupName: "Crew", notification: "news", introduction: "about", ex: "e" },
      { "/groupName": "Crew", "/notification": "news", "/introduction": "about" },
      { groupName: "x", notification: "x", introduction: "x" },
    ],
    ["callbackBeforeInviteJoinGroupCommand", { reason: "why" }, { "/reason": "why" }, {}],
    ["callbackBeforeJoinGroupCommand", { reqMessage: "hi" }, { "/reqMessage": "hi" }, {}],
    ["callbackBeforeSetGroupMemberInfoCommand", { nickName: "Otto", ex: null }, { "/nickName": "Otto" }, { nickName: "x" }],
    [
      "callbackBeforeSetGroupInfoExCommand",
      { groupName: "Crew", notification: "news", introduction: null },
      { "/groupName": "Crew", "/notification": "news" },
      { groupName: "x" },
    ],
    ["callbackBeforeSendGroupMsgCommand", { contentType: 101, content: '{"content":"hi"}' }, { "/content/content": "hi" }, {}],
    [
      "callbackBeforeUserRegisterCommand",
      { users: [{ userID: "a", nickname: "A", later: 1 }] },
      { "/users/0/nickname": "A" },
      { users: [{ userID: "a", nickname: "x", faceURL: "", ex: "", appMangerLevel: 0, globalRecvMsgOpt: 0, later: 1 }] },
    ],
    [
      "callbackBeforeUserRegisterCommand",
      { users: { userID: "a", nickname: "A" } },
      { "/users/nickname": "A" },
      { users: [{ userID: "a", nickname: "x", faceURL: "", ex: "", appMangerLevel: 0, globalRecvMsgOpt: 0 }] },
    ],
    ["callbackBeforeUpdateUserInfoExCommand", { nickName: "Otto", faceURL: null }, { "/nickName": "Otto" }, { nickName: "x" }],
    [
      "callbackBeforeOfflinePushCommand",
      { title: "Mira", desc: "hi", ex: "e", iOSBadgeCount: true, contentType: 101, content: '{"content":"hi"}' },
      { "/title": "Mira", "/desc": "hi", "/content/content": "hi" },
      { offlinePushInfo: { title: "x", desc: "x", ex: "e", iOSBadgeCount: true } },
    ],
    ["callbackBeforeAddBlackCommand", { ownerUserID: "a" }, {}, {}],
    ["callbackBeforeCreateSingleChatConversationsCommand", { ex: "e" }, {}, {}],
    ["no command", { content: "hi" }, {}, {}],
  ])("%s of %j", (command, request, texts, changes) => {
    const before = structuredClone(request);
    const found = userTexts.textsOf(command, request);
    expect(Object.fromEntries(found.map(({ where, text }) => [where, text]))).toEqual(texts);
    expect(
      userTexts.withTexts(
        command,
        request,
        found.map(() => "x"),
      ),
    ).toEqual(changes);
    expect(
      userTexts.withTexts(
        command,
        request,
        found.map(({ text }) => text),
      ),
    ).toEqual({});
    expect(request).toEqual(before);
  });

  test("a user whose nickname stays is repeated as it was sent", () => {
    const request = { users: [{ userID: "a", nickname: "A" }, { userID: "b", nickname: "B" }, null] };
    const { users } = userTexts.withTexts("callbackBeforeUserRegisterCommand", request, ["A", "x"]) as { users: unknown[] };
    expect([users[0], users[2]]).toEqual([{ userID: "a", nickname: "A" }, null]);
  });
});
