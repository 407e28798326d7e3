import { allow, createServer, refuse, verdicts } from "imhook";

const FORBIDDEN = /casino|lottery/i;
const takesNoRequests = new Set(["mallory"]);

const server = await createServer({
  environment: process.env,
  handlers: {
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

      // An after-handler: called after the callback is on disk. See "After-handlers" below.
      "Sns.CallbackFriendAdd": ({ PairList }, { entry }) => {
        console.log(`${entry}: ${PairList.length} became friends`);
      },
    },
    openim: {
      callbackBeforeSendSingleMsgCommand: ({ content = "" }) =>
        FORBIDDEN.test(content) ? refuse("No advertising, please.") : allow(),
    },
  },
});
console.log(`Callbacks: ${server.url}, operator API: ${server.operatorUrl}`);
process.once("SIGTERM", () => server.close());
