import { replies } from "../../../generated/tencent-chat.validators.js";
import { listOf } from "../../openapi/json.ts";
import { findTexts, type PlacedText, replaceText, type TextPath, toPointer } from "../text-path.ts";
import type { UserText, UserTexts } from "../user-texts.ts";
import { textsInElement } from "./message-texts.ts";
import { acknowledgement } from "./reply/index.ts";

/** Where the requests of commands have texts. None of them can be changed. */
const FIXED_TEXTS: Readonly<Record<string, readonly TextPath[]>> = {
  "Sns.CallbackPrevFriendAdd": [
    ["FriendItem", "*", "AddWording"],
    ["FriendItem", "*", "Remark"],
    ["FriendItem", "*", "GroupName"],
  ],
  "Sns.CallbackPrevFriendResponse": [
    ["ResponseFriendItem", "*", "Remark"],
    ["ResponseFriendItem", "*", "TagName"],
  ],
  "Group.CallbackBeforeCreateGroup": [["Name"]],
  "Group.CallbackBeforeApplyJoinGroup": [["ApplyMsg"]],
  "Group.CallbackBeforeCreateTopic": [["Name"]],
  "OfficialAccount.CallbackBeforeCreateOfficialAccount": [["Name"]],
};

/** The commands whose texts are a message, and can be changed. */
const MESSAGES = ["C2C.CallbackBeforeSendMsg", "Group.CallbackBeforeSendMsg", "OfficialAccount.CallbackBeforeSendMsg"] as const;

type MessageCommand = (typeof MESSAGES)[number];

interface MessageText extends PlacedText {
  changeable: boolean;
}

export const userTexts: UserTexts = {
  canChange: isMessage,

  textsOf(command, request): UserText[] {
    const fixed = (FIXED_TEXTS[command] ?? []).flatMap((path) => findTexts(request, path)).map((text) => ({ ...text, changeable: false }));
    const texts = isMessage(command) ? messageTexts(command, request) : fixed;
    return texts.map(({ path, text, changeable }) => ({ where: toPointer(path), text, changeable }));
  },

  withTexts(command, request, texts) {
    const places = isMessage(command) ? messageTexts(command, request) : [];
    const changed = places.flatMap((place, index) => {
      const text = texts[index] ?? place.text;
      return place.changeable && text !== place.text ? [{ path: place.path, text }] : [];
    });
    if (changed.length === 0) return {};
    const changes = { MsgBody: structuredClone(request.MsgBody) };
    for (const { path, text } of changed) replaceText(changes, path, text);
    return changes;
  },
};

function isMessage(command: string): command is MessageCommand {
  return MESSAGES.some((message) => message === command);
}

function messageTexts(command: MessageCommand, request: unknown): MessageText[] {
  return listOf(request, "MsgBody").flatMap((element, index) => {
    const texts = textsInElement(element, ["MsgBody", String(index)]);
    const changeable = texts.length > 0 && isLegal(command, element);
    return texts.map((text) => ({ ...text, changeable }));
  });
}

/** Whether a reply may have an element that is like this one; what the sender wrote need not be. */
function isLegal(command: MessageCommand, element: unknown): boolean {
  return replies[command]?.({ ...acknowledgement, MsgBody: [element] }) === true;
}
