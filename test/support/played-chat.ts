import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { post } from "./http.ts";
import { runSimulation } from "./simulation.ts";
import { openImUrls, tencentChatUrl } from "./urls.ts";

/** Rules that refuse, mask and flag some of what is played. */
const RULES = `lists:
  protected: [support]
  words: { match: text, values: [casino, lottery] }
rules:
  - name: nobody-blocks-support
    on: user.blocking
    each: item
    when: inList("protected", item.user)
    refuse: { message: Support cannot be blocked. }
  - name: advertising
    on: message.sending
    when: text.containsAny("words")
    refuse: { message: Advertising is not allowed. }
  - name: links
    on: message.sending
    when: text.contains("http")
    flag: { reason: new accounts rarely send links }
`;

const MESSAGE = "C2C.CallbackBeforeSendMsg";
const TEXTS = [
  "Where shall we meet?",
  "Win at our casino today",
  "Look at https://example.com/offer",
  "See you at the station at 6",
  "http://example.net/win",
];

/** The settings of an imhook that a chat is played to; its rules are written into the folder. */
export async function playedChatSettings(folder: string): Promise<Record<string, string>> {
  await writeFile(join(folder, "rules.yaml"), RULES);
  return {
    ...{ IMHOOK_RULES: join(folder, "rules.yaml"), IMHOOK_DUPLICATE_WINDOW: "0" },
    ...{ IMHOOK_TENCENT_CHAT_APPS: "1400000000", IMHOOK_OPENIM_APPS: "sample" },
  };
}

/**
 * Plays what every page of the console has something to show of, against an imhook at `url`: a simulated chat of each sender with `count` callbacks,
 * messages that rules decide and flag, and callbacks that are quarantined.
 */
export async function playChat(url: string, { count = 200, rate = 200 }: { count?: number; rate?: number } = {}): Promise<void> {
  for (const blocked of ["mallory", "trudy"])
    await post(openImUrls(url, "callbackBeforeAddBlackCommand").path ?? "", blockBody(7, blocked));
  await post(tencentChatUrl(url, "Sns.CallbackFromTheFuture"), { CallbackCommand: "Sns.CallbackFromTheFuture", New: true });
  await runSimulation(url, { sender: "openim", count, rate, seed: "openim" });
  await runSimulation(url, { sender: "tencent-chat", count, rate, seed: "tencent-chat" });
  for (const [index, text] of TEXTS.entries()) await sendMessage(url, `user${index}`, text, 1_767_350_400 + index);
}

function sendMessage(url: string, from: string, text: string, time: number): Promise<unknown> {
  return post(tencentChatUrl(url, MESSAGE), {
    CallbackCommand: MESSAGE,
    From_Account: from,
    To_Account: "alice",
    MsgSeq: time % 100_000,
    MsgRandom: time % 1000,
    MsgTime: time,
    MsgKey: `${time % 100_000}_${time % 1000}_${time}`,
    MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: text } }],
  });
}

/** The owner is a text in OpenIM, and a number is not understood. */
function blockBody(ownerUserID: number, blackUserID: string) {
  return { callbackCommand: "callbackBeforeAddBlackCommand", ownerUserID, blackUserID };
}
