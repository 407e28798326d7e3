import type { Sender } from "../../../generated/operator.ts";
import type { RuleList } from "../../callbacks/lookups.ts";
import { userTexts as openIm } from "../../senders/openim/text.ts";
import { userTexts as tencentChat } from "../../senders/tencent-chat/text.ts";
import type { UserText, UserTexts } from "../../senders/user-texts.ts";
import { maskText } from "./mask-text.ts";

/** A request of a before-command, with the names that handlers see. */
export interface TextRequest {
  sender: Sender;
  /** By its current name. */
  command: string;
  request: Readonly<Record<string, unknown>>;
}

const USER_TEXTS: Readonly<Record<Sender, UserTexts>> = { "tencent-chat": tencentChat, openim: openIm };

/** Whether requests of a command have texts that can be masked. For any other command a mask is an error. */
export function canMask(sender: Sender, command: string): boolean {
  return USER_TEXTS[sender].canChange(command);
}

/** The texts in a request that a user wrote. */
export function textsOf({ sender, command, request }: TextRequest): UserText[] {
  return USER_TEXTS[sender].textsOf(command, request);
}

/**
 * Masks what a list finds in the texts of a request, as `maskText` does. Returns the changes of a `modify`, or null if nothing is found in a text that can be
 * changed.
 */
export function mask(callback: TextRequest, list: Pick<RuleList, "find">, mask: string): Record<string, unknown> | null {
  const { sender, command, request } = callback;
  const masked = textsOf(callback).map(({ text, changeable }) => (changeable ? (maskText(list, text, mask) ?? text) : text));
  const changes = USER_TEXTS[sender].withTexts(command, request, masked);
  return Object.keys(changes).length === 0 ? null : changes;
}
