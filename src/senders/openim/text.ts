import { isObject } from "../../openapi/json.ts";
import { findTexts, type PlacedText, replaceText, type TextPath, toPointer } from "../text-path.ts";
import type { UserText, UserTexts } from "../user-texts.ts";
import { isJsonContent, replaceContentTexts } from "./content-texts.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Where the request of a command has texts. */
interface CommandTexts {
  changeable?: readonly TextPath[];
  fixed?: readonly TextPath[];
  /** Whether the field `content`, JSON in a string, can be changed; absent if there is none. */
  content?: "changeable" | "fixed";
}

const GROUP: CommandTexts = { changeable: [["groupName"], ["introduction"]], fixed: [["notification"]] };
const PROFILE: CommandTexts = { changeable: [["nickName"]] };

const COMMAND_TEXTS: Readonly<Record<string, CommandTexts>> = {
  callbackBeforeAddFriendCommand: { fixed: [["reqMsg"]] },
  callbackBeforeAddFriendAgreeCommand: { fixed: [["handleMsg"], ["HandleMsg"]] },
  callbackBeforeSetFriendRemarkCommand: { changeable: [["remark"]] },
  callbackBeforeCreateGroupCommand: { changeable: [["groupName"], ["notification"], ["introduction"]] },
  callbackBeforeInviteJoinGroupCommand: { fixed: [["reason"]] },
  callbackBeforeJoinGroupCommand: { fixed: [["reqMessage"]] },
  callbackBeforeSetGroupMemberInfoCommand: PROFILE,
  callbackBeforeSetGroupInfoCommand: GROUP,
  callbackBeforeSetGroupInfoExCommand: GROUP,
  callbackBeforeSendSingleMsgCommand: { content: "fixed" },
  callbackBeforeSendGroupMsgCommand: { content: "fixed" },
  callbackBeforeMsgModifyCommand: { content: "changeable" },
  callbackBeforeUserRegisterCommand: {
    changeable: [
      ["users", "*", "nickname"],
      ["users", "nickname"],
    ],
  },
  callbackBeforeUpdateUserInfoCommand: PROFILE,
  callbackBeforeUpdateUserInfoExCommand: PROFILE,
  callbackBeforeOfflinePushCommand: { changeable: [["title"], ["desc"]], content: "fixed" },
  callbackBeforeOnlinePushCommand: { fixed: [["title"], ["desc"]], content: "fixed" },
  callbackBeforeGroupOnlinePushCommand: { fixed: [["title"], ["desc"]], content: "fixed" },
};

/** What OpenIM reads a missing field of a new user as; a reply has to say it. */
const NEW_USER = { nickname: "", faceURL: "", ex: "", appMangerLevel: 0, globalRecvMsgOpt: 0 };

/** The text of a push is replaced as a whole. */
const PUSH_FIELDS = ["title", "desc", "ex", "iOSPushSound", "iOSBadgeCount", "signalInfo"] as const;

export const userTexts: UserTexts = {
  canChange(command) {
    const { changeable, content } = COMMAND_TEXTS[command] ?? {};
    return changeable !== undefined || content === "changeable";
  },

  textsOf(command, request): UserText[] {
    const texts = COMMAND_TEXTS[command] ?? {};
    const toTexts = (paths: readonly TextPath[] = [], changeable: boolean) =>
      placesIn(request, paths).map(({ path, text }) => ({ where: toPointer(path), text, changeable }));
    return [...toTexts(texts.changeable, true), ...toTexts(texts.fixed, false), ...contentTexts(texts, request)];
  },

  withTexts(command, request, texts) {
    const { changeable = [], fixed = [], content } = COMMAND_TEXTS[command] ?? {};
    const places = placesIn(request, changeable);
    const before = places.length + placesIn(request, fixed).length;
    return {
      ...toChanges(command, request, changedFields(request, places, texts)),
      ...(content === "changeable" ? contentChange(request, texts.slice(before)) : {}),
    };
  },
};

function placesIn(request: Fields, paths: readonly TextPath[]): PlacedText[] {
  return paths.flatMap((path) => findTexts(request, path));
}

/** The top-level fields in which a text changes, as they are to be. */
function changedFields(request: Fields, places: readonly PlacedText[], texts: readonly string[]): Record<string, unknown> {
  const changed = places.flatMap(({ path, text }, index) =>
    texts[index] === undefined || texts[index] === text ? [] : [{ path, text: texts[index] }],
  );
  const fields = new Set(changed.map(({ path: [field = ""] }) => field));
  const copies = Object.fromEntries([...fields].map((field) => [field, structuredClone(request[field])]));
  for (const { path, text } of changed) replaceText(copies, path, text);
  return copies;
}

/** Gives changed fields the names and the form that the reply has for them. */
function toChanges(command: string, request: Fields, changed: Record<string, unknown>): Record<string, unknown> {
  if (Object.keys(changed).length === 0) return {};
  if (command === "callbackBeforeUserRegisterCommand") return { users: toNewUsers(request.users, changed.users) };
  if (command !== "callbackBeforeOfflinePushCommand") return changed;
  const own = PUSH_FIELDS.filter((field) => request[field] != null).map((field) => [field, request[field]]);
  return { offlinePushInfo: { ...Object.fromEntries(own), ...changed } };
}

/** A documented form of the request has one user instead of a list; the reply always has a list. */
function toNewUsers(before: unknown, after: unknown): unknown[] {
  const sent = [before].flat();
  return [after].flat().map((user, index) => (isObject(user) && user.nickname !== nicknameOf(sent[index]) ? asNewUser(user) : user));
}

function nicknameOf(user: unknown): unknown {
  return isObject(user) ? user.nickname : undefined;
}

function asNewUser(user: Fields): Fields {
  return { ...user, ...Object.fromEntries(Object.entries(NEW_USER).filter(([field]) => user[field] == null)) };
}

function contentTexts({ content: kind }: CommandTexts, { contentType, content }: Fields): UserText[] {
  if (kind === undefined || typeof content !== "string") return [];
  const texts: UserText[] = [];
  const changeable = kind === "changeable" && isJsonContent(content);
  replaceContentTexts(contentType, content, "/content", (text, where) => {
    texts.push({ where, text, changeable });
    return text;
  });
  return texts;
}

function contentChange({ contentType, content }: Fields, texts: readonly string[]): { content?: string } {
  if (typeof content !== "string" || !isJsonContent(content)) return {};
  let index = 0;
  const changed = replaceContentTexts(contentType, content, "/content", (text) => texts[index++] ?? text);
  return changed === content ? {} : { content: changed };
}
