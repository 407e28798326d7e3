import { listOf } from "../../../openapi/json.ts";
import { userTexts } from "../../../rules/text/user-texts.ts";
import type { TextSource } from "../../../rules/texts.ts";
import { replaceContentTexts } from "../../../senders/openim/content-texts.ts";
import { SENDERS } from "../../../senders/registry.ts";
import { textsInElement } from "../../../senders/tencent-chat/message-texts.ts";

/** What users have written in a recorded request: what rules see of a before-callback, and the message of an after-callback. */
export function readRecordedTexts(source: TextSource): string[] {
  const { sender, command, request } = source;
  if (SENDERS[sender].commands[command]?.phase === "before") return userTexts.read(source);
  return sender === "openim" ? textsOfContent(request) : textsOfElements(request);
}

function textsOfElements(request: TextSource["request"]): string[] {
  return listOf(request, "MsgBody").flatMap((element) => textsInElement(element, []).map(({ text }) => text));
}

function textsOfContent({ contentType, content }: TextSource["request"]): string[] {
  const texts: string[] = [];
  if (typeof content !== "string") return texts;
  replaceContentTexts(contentType, content, "", (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}
