import type { MessageBody, MessageElement, OtherMessageType } from "../../generated/tencent-chat.ts";

// Compiled and never run: what the types of a message's elements allow.

/** A comparison of MsgType narrows MsgContent. */
export function textOf(element: MessageElement): string {
  if (element.MsgType === "TIMTextElem") return element.MsgContent.Text;
  if (element.MsgType === "TIMImageElem") return element.MsgContent.ImageInfoArray.map(({ URL }) => URL).join(" ");
  // @ts-expect-error a face has an index and no text
  if (element.MsgType === "TIMFaceElem") return element.MsgContent.Text;
  return "";
}

/** A type that is not listed is open. */
export function unlisted(element: MessageElement): unknown {
  return element.MsgType === ("TIMExampleElem" as OtherMessageType) ? element.MsgContent.Anything : undefined;
}

export const body: MessageBody = [
  { MsgType: "TIMTextElem", MsgContent: { Text: "rehearsal at seven" } },
  { MsgType: "TIMExampleElem" as OtherMessageType, MsgContent: { Anything: 1 } },
];

export const misspelt: MessageElement = {
  MsgType: "TIMTextElem",
  // @ts-expect-error the field is Text
  MsgContent: { Txt: "rehearsal at seven" },
};
