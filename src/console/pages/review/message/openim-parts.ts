import { dimensionFact, durationFact, sizeFact } from "./facts.ts";
import { type Fields, fieldsOf, isFields, listOf, type MessagePart, MOST_LEVELS, partOf, textOf } from "./message-part.ts";

/** The content of a message, by the content types of OpenIM. Content is JSON in a string, or plain text from older clients. */
export function openImParts(contentType: unknown, content: unknown, level = 0): MessagePart[] {
  const fields = parse(content);
  const read = level < MOST_LEVELS ? CONTENTS[textOf(contentType)] : undefined;
  if (fields !== null && read !== undefined) return read(fields, level);
  if (fields === null && typeof content === "string") return [partOf("text", { text: content })];
  return [partOf("data", { text: textOf(contentType), json: fields === null ? null : JSON.stringify(fields) })];
}

type ReadContent = (content: Fields, level: number) => MessagePart[];

const written: ReadContent = ({ content, text }) => [partOf("text", { text: textOf(content) || textOf(text) })];
const custom: ReadContent = ({ description, ...rest }) => [
  partOf("custom", { text: textOf(description), json: JSON.stringify(withJsonData(rest)) }),
];

const CONTENTS: Readonly<Record<string, ReadContent | undefined>> = {
  101: written,
  102: ({ sourcePicture, sourcePath }) => {
    const { width, height, size, type } = fieldsOf(sourcePicture);
    return [
      partOf("image", { text: fileName(sourcePath), facts: [...formatFact(type), ...dimensionFact(width, height), ...sizeFact(size)] }),
    ];
  },
  103: ({ duration, dataSize }) => [partOf("sound", { facts: [...durationFact(duration), ...sizeFact(dataSize)] })],
  104: ({ videoType, duration, videoSize, videoPath }) => [
    partOf("video", { text: fileName(videoPath), facts: [...formatFact(videoType), ...durationFact(duration), ...sizeFact(videoSize)] }),
  ],
  105: ({ fileName: name, fileSize }) => [partOf("file", { text: textOf(name), facts: sizeFact(fileSize) })],
  106: written,
  107: ({ title, abstractList, multiMessage }, level) => [
    partOf("forwarded", {
      text: textOf(title),
      parts:
        listOf(multiMessage).length > 0
          ? listOf(multiMessage).map((message) => quoted(message, level))
          : listOf(abstractList).map((line) => partOf("text", { text: textOf(line) })),
    }),
  ],
  108: ({ nickname, userID }) => [partOf("card", { text: textOf(nickname), facts: [textOf(userID)].filter(Boolean) })],
  109: ({ description, latitude, longitude }) => [
    partOf("location", {
      text: textOf(description),
      facts: [[latitude, longitude].map(textOf).filter(Boolean).join(", ")].filter(Boolean),
    }),
  ],
  110: custom,
  111: () => [partOf("recall")],
  114: ({ text, quoteMessage }, level) => [
    ...(isFields(quoteMessage) ? [quoted(quoteMessage, level)] : []),
    partOf("text", { text: textOf(text) }),
  ],
  115: ({ index, data }) => [partOf("face", { text: textOf(data), facts: [textOf(index)].filter(Boolean) })],
  117: written,
  118: written,
  119: custom,
  120: custom,
};

/** A message in a message has its content as an element of its type or, in older clients, as JSON in a string once more. */
function quoted(message: unknown, level: number): MessagePart {
  const { sendID, senderNickname, contentType, content, ...rest } = fieldsOf(message);
  const element = Object.entries(rest).find(([name, value]) => /elem$/i.test(name) && isFields(value))?.[1];
  const parts = openImParts(contentType, textOf(content) === "" && element !== undefined ? JSON.stringify(element) : content, level + 1);
  return partOf("quote", { text: textOf(senderNickname) || textOf(sendID), parts });
}

function parse(content: unknown): Fields | null {
  if (isFields(content)) return content;
  try {
    const parsed: unknown = JSON.parse(textOf(content));
    return isFields(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function withJsonData({ data, ...rest }: Fields): Fields {
  return { data: parse(data) ?? data, ...rest };
}

function formatFact(type: unknown): string[] {
  const format = textOf(type).split("/").at(-1) ?? "";
  return format === "" ? [] : [format.toUpperCase()];
}

function fileName(path: unknown): string {
  return textOf(path).split(/[\\/]/).at(-1) ?? "";
}
