import { dimensionFact, durationFact, sizeFact } from "./facts.ts";
import { type Fields, fieldsOf, isFields, listOf, type MessagePart, MOST_LEVELS, partOf, textOf } from "./message-part.ts";

const FORMATS: Readonly<Record<string, string>> = { 1: "JPG", 2: "GIF", 3: "PNG", 4: "BMP" };

/** The elements of a `MsgBody`, by the types of Tencent Chat. */
export function tencentChatParts(body: unknown, level = 0): MessagePart[] {
  return listOf(body).map((element) => {
    const { MsgType, MsgContent } = fieldsOf(element);
    const read = level < MOST_LEVELS && isFields(MsgContent) ? ELEMENTS[textOf(MsgType)] : undefined;
    return read?.(fieldsOf(MsgContent), level) ?? partOf("data", { text: textOf(MsgType), json: JSON.stringify(element) });
  });
}

type ReadElement = (content: Fields, level: number) => MessagePart;

const ELEMENTS: Readonly<Record<string, ReadElement | undefined>> = {
  TIMTextElem: ({ Text }) => partOf("text", { text: textOf(Text) }),
  TIMLocationElem: ({ Desc, Latitude, Longitude }) =>
    partOf("location", { text: textOf(Desc), facts: [[Latitude, Longitude].map(textOf).filter(Boolean).join(", ")].filter(Boolean) }),
  TIMFaceElem: ({ Index, Data }) => partOf("face", { text: textOf(Data), facts: [textOf(Index)].filter(Boolean) }),
  TIMCustomElem: ({ Desc, ...rest }) => partOf("custom", { text: textOf(Desc), json: JSON.stringify(withJsonData(rest)) }),
  TIMSoundElem: ({ Second, Size }) => partOf("sound", { facts: [...durationFact(Second), ...sizeFact(Size)] }),
  TIMImageElem: ({ UUID, ImageFormat, ImageInfoArray }) => {
    const { Width, Height, Size } = fieldsOf(listOf(ImageInfoArray)[0]);
    const format = FORMATS[textOf(ImageFormat)];
    return partOf("image", {
      text: textOf(UUID),
      facts: [...(format === undefined ? [] : [format]), ...dimensionFact(Width, Height), ...sizeFact(Size)],
    });
  },
  TIMFileElem: ({ FileName, UUID, FileSize }) => partOf("file", { text: textOf(FileName) || textOf(UUID), facts: sizeFact(FileSize) }),
  TIMVideoFileElem: ({ VideoFormat, VideoSecond, VideoSize }) =>
    partOf("video", {
      facts: [...[textOf(VideoFormat).toUpperCase()].filter(Boolean), ...durationFact(VideoSecond), ...sizeFact(VideoSize)],
    }),
  TIMRelayElem: ({ Title, CompatibleText, AbstractList, MsgList }, level) =>
    partOf("forwarded", {
      text: textOf(Title) || textOf(CompatibleText),
      parts:
        listOf(MsgList).length > 0
          ? forwarded(listOf(MsgList), level)
          : listOf(AbstractList).map((line) => partOf("text", { text: textOf(line) })),
    }),
  TIMStreamElem: ({ CompatibleText, Chunks }) => {
    const text = listOf(Chunks)
      .map((chunk) => textOf(fieldsOf(chunk).Markdown))
      .join("");
    return partOf("text", { text: text || textOf(CompatibleText) });
  },
};

function forwarded(messages: readonly unknown[], level: number): MessagePart[] {
  return messages.flatMap((message) => {
    const { From_Account, MsgBody } = fieldsOf(message);
    return [partOf("quote", { text: textOf(From_Account), parts: tencentChatParts(MsgBody, level + 1) })];
  });
}

/** Data of a custom element is often JSON in a string. */
function withJsonData({ Data, ...rest }: Fields): Fields {
  try {
    return { Data: JSON.parse(textOf(Data)), ...rest };
  } catch {
    return { ...(Data !== undefined && { Data }), ...rest };
  }
}
