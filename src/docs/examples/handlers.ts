import { allow, defineHandlers, refuse, verdicts } from "imhook";

const FORBIDDEN = /casino|lottery/i;
const takesNoRequests = new Set(["mallory"]);

export default defineHandlers({
  tencentChat: {
    // The message is not sent, and its author sees the reason.
    "C2C.CallbackBeforeSendMsg": ({ MsgBody }) =>
      FORBIDDEN.test(JSON.stringify(MsgBody)) ? refuse("No advertising, please.") : allow(),

    // One request can name several users. Refuse some of them and let the others through.
    "Sns.CallbackPrevFriendAdd": async ({ FriendItem }) => {
      const asked = FriendItem.map(({ To_Account }) => To_Account);
      const refused = asked.filter((user) => takesNoRequests.has(user));
      return verdicts(refused.map((user) => ({ user, message: "takes no requests" })));
    },
  },
  openim: {
    callbackBeforeSendSingleMsgCommand: ({ content = "" }) =>
      FORBIDDEN.test(content) ? refuse("No advertising, please.") : allow(),
  },

  // Called for whatever has happened, at either sender, when it is on disk.
  onEvent: ({ type, sender, actor, target }) => {
    console.log(`${sender} ${type}: ${actor} ${target ?? ""}`);
  },
});
