import type { Sender } from "../../../../../generated/operator.ts";
import { isFields, type MessagePart, partOf } from "./message-part.ts";
import { openImParts } from "./openim-parts.ts";
import { tencentChatParts } from "./tencent-chat-parts.ts";

/** What was recorded of a callback, as far as its message shows. */
export interface RecordedBody {
  sender: Sender;
  body?: string | null;
  bodyEncoding?: string | null;
}

/** What a callback says in the words of its users. Of a callback that carries no message, its whole body. */
export function toMessageParts({ sender, body = null, bodyEncoding = null }: RecordedBody): MessagePart[] {
  if (body === null || bodyEncoding === "base64") return [];
  const fields = parse(body);
  if (!isFields(fields)) return [partOf("data", { json: body })];
  if (sender === "tencent-chat" && Array.isArray(fields.MsgBody)) return tencentChatParts(fields.MsgBody);
  if (sender === "openim" && "content" in fields && "contentType" in fields) return openImParts(fields.contentType, fields.content);
  return [partOf("data", { json: body })];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The texts of parts on one line, for a conversation. */
export function summaryOf(parts: readonly MessagePart[]): string {
  return parts
    .map(({ text }) => text)
    .filter(Boolean)
    .join(" ");
}
