import type { MessageElement } from "../../../../generated/tencent-chat.ts";

/** Elements that Tencent Chat itself writes to report something: tips of a group and notices of the system (1047/33527). */
const NOTICES: ReadonlySet<string> = new Set(["TIMGroupTipElem", "TIMGroupSystemNoticeElem"]);

/**
 * Whether a body is the message of a user or of the app, and not only a notice. What a notice reports has a callback of its own. Custom elements are
 * messages, whoever sends them: only the app knows their meaning.
 */
export function reportsMessage(elements: readonly MessageElement[]): boolean {
  return elements.length === 0 || elements.some(({ MsgType }) => !NOTICES.has(MsgType));
}
