import { describe, expect, test } from "@jest/globals";
import type { MessagePart } from "../../../../../src/console/pages/review/message/message-part.ts";
import { toMessageParts } from "../../../../../src/console/pages/review/message/to-message-parts.ts";

const tencentChat = (...MsgBody: unknown[]) =>
  toMessageParts({ sender: "tencent-chat", body: JSON.stringify({ MsgBody }), bodyEncoding: "utf-8" });
const openIm = (contentType: unknown, content: unknown) =>
  toMessageParts({
    sender: "openim",
    body: JSON.stringify({ contentType, content: typeof content === "string" ? content : JSON.stringify(content) }),
  });
const brief = ({ kind, text, facts }: MessagePart) => [kind, text, ...facts].filter(Boolean).join(" | ");

describe("an element of Tencent Chat", () => {
  test.each([
    ["TIMTextElem", { Text: "hello" }, "text | hello"],
    ["TIMLocationElem", { Desc: "stage door", Latitude: 52.3, Longitude: 4.9 }, "location | stage door | 52.3, 4.9"],
    ["TIMFaceElem", { Index: 12, Data: "applause" }, "face | applause | 12"],
    ["TIMSoundElem", { Second: 66, Size: 15_872 }, "sound | 1:06 | 15.5 KiB"],
    [
      "TIMImageElem",
      { UUID: "img", ImageFormat: 3, ImageInfoArray: [{ Size: 483_120, Width: 1920, Height: 1080, URL: "https://media.example" }] },
      "image | img | PNG | 1920 × 1080 | 472 KiB",
    ],
    ["TIMFileElem", { FileName: "plan.pdf", UUID: "f", FileSize: 10 }, "file | plan.pdf | 10 B"],
    ["TIMVideoFileElem", { VideoFormat: "mp4", VideoSecond: 12, VideoSize: 3 << 20 }, "video | MP4 | 0:12 | 3.0 MiB"],
    ["TIMStreamElem", { CompatibleText: "update", Chunks: [{ Markdown: "a" }, { Markdown: "b" }] }, "text | ab"],
  ])("%s is read", (MsgType, MsgContent, expected) => expect(tencentChat({ MsgType, MsgContent }).map(brief)).toEqual([expected]));

  test("with data of the app has them as JSON, also if they are JSON in a string", () => {
    const [part] = tencentChat({ MsgType: "TIMCustomElem", MsgContent: { Desc: "a poll", Data: '{"poll":4}', Ext: "x" } });
    expect(part).toMatchObject({ kind: "custom", text: "a poll", json: '{"Data":{"poll":4},"Ext":"x"}' });
  });

  test("that forwards messages has them as quotes", () => {
    const MsgList = [{ From_Account: "nadia", MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: "at seven" } }] }];
    const [part] = tencentChat({ MsgType: "TIMRelayElem", MsgContent: { Title: "Nadia and Jonas", MsgList } });
    expect(part).toMatchObject({
      kind: "forwarded",
      text: "Nadia and Jonas",
      parts: [{ kind: "quote", text: "nadia", parts: [{ text: "at seven" }] }],
    });
  });

  test.each([
    ["of an unknown type", { MsgType: "TIMNewElem", MsgContent: { a: 1 } }],
    ["without a content", { MsgType: "TIMTextElem" }],
    ["that is none", 7],
  ])("%s is shown as data", (_what, element) =>
    expect(tencentChat(element)).toMatchObject([{ kind: "data", json: JSON.stringify(element) }]),
  );
});

describe("a content of OpenIM", () => {
  test.each([
    [101, { content: "hello" }, ["text | hello"]],
    [101, "plain text of an older client", ["text | plain text of an older client"]],
    [
      102,
      { sourcePath: "/a/b/cat.png", sourcePicture: { type: "image/png", width: 10, height: 20, size: 300 } },
      ["image | cat.png | PNG | 10 × 20 | 300 B"],
    ],
    [103, { duration: 5, dataSize: 2048 }, ["sound | 0:05 | 2.0 KiB"]],
    [104, { videoType: "mp4", duration: 61, videoPath: "C:\\v\\x.mp4" }, ["video | x.mp4 | MP4 | 1:01"]],
    [105, { fileName: "plan.pdf", fileSize: 1 }, ["file | plan.pdf | 1 B"]],
    [106, { text: "@bob hi" }, ["text | @bob hi"]],
    [108, { nickname: "Bob", userID: "b1" }, ["card | Bob | b1"]],
    [109, { description: "here", latitude: 1, longitude: 2 }, ["location | here | 1, 2"]],
    [111, {}, ["recall"]],
    [999, { a: 1 }, ["data | 999"]],
  ])("of type %i is read", (contentType, content, expected) => expect(openIm(contentType, content).map(brief)).toEqual(expected));

  test("that quotes a message has it before its own text", () => {
    const quoteMessage = { sendID: "erin", senderNickname: "Erin", contentType: 101, textElem: { content: "where?" } };
    expect(openIm(114, { text: "there", quoteMessage })).toMatchObject([
      { kind: "quote", text: "Erin", parts: [{ kind: "text", text: "where?" }] },
      { kind: "text", text: "there" },
    ]);
  });

  test("nested too deeply ends as data", () => {
    const nested = Array.from({ length: 40 }).reduce<object>(
      (inner) => ({ text: "x", quoteMessage: { contentType: 114, content: inner } }),
      {},
    );
    expect(JSON.stringify(openIm(114, nested))).toContain('"data"');
  });
});

describe("a body", () => {
  test.each([
    [
      "without a message is shown as data",
      { sender: "openim" as const, body: '{"ownerUserID":"a"}' },
      [{ kind: "data", json: '{"ownerUserID":"a"}' }],
    ],
    ["that is no JSON is shown as it is", { sender: "tencent-chat" as const, body: "<script>" }, [{ kind: "data", json: "<script>" }]],
    ["that was not kept has no parts", { sender: "tencent-chat" as const, body: null }, []],
    ["that is no text has no parts", { sender: "openim" as const, body: "AAAA", bodyEncoding: "base64" }, []],
  ])("%s", (_what, recorded, parts) => expect(toMessageParts(recorded)).toMatchObject(parts));
});
