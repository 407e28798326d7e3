import { post } from "../../support/http.ts";
import { openImUrls, tencentChatUrl } from "../../support/urls.ts";

/** Rules of the chat in which the tasks are done. */
export const RULES = `
rules:
  - name: no-casino
    on: message.sending
    when: text.contains("casino")
    refuse: { message: "No advertising, please." }
`;

const RAIDERS = ["craig", "eve", "mallory", "trudy"];

/** Sends the callbacks that the tasks ask about: friends, a raid on alice, a message that is refused, and one that does not match the document. */
export async function playChat(url: string): Promise<void> {
  const send = (command: string, fields: object) => post(tencentChatUrl(url, command), { CallbackCommand: command, ...fields });
  const pairs = (...edges: Array<[from: string, to: string]>) => ({
    PairList: edges.map(([From_Account, To_Account]) => ({ From_Account, To_Account })),
  });
  await send(
    "Sns.CallbackFriendAdd",
    pairs(["alice", "bob"], ["bob", "alice"], ["mallory", "eve"], ["trudy", "mallory"], ["craig", "eve"]),
  );
  for (const raider of RAIDERS) await send("Sns.CallbackBlackListAdd", pairs([raider, "alice"], [raider, "victor"]));
  const text = "the best casino in town";
  await send("C2C.CallbackBeforeSendMsg", {
    ...{
      From_Account: "bob",
      To_Account: "alice",
      MsgSeq: 1,
      MsgRandom: 2,
      MsgTime: 1_780_000_000,
      MsgKey: "1_2_1780000000",
      OnlineOnlyFlag: 0,
    },
    MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: text } }],
  });
  const command = "callbackBeforeAddBlackCommand";
  const [openim = ""] = Object.values(openImUrls(url, command));
  await post(openim, { callbackCommand: command, ownerUserID: 7, blackUserID: "bob" });
}
