import { allow, createServer, refuse, verdicts } from "imhook";

const FORBIDDEN = /casino|lottery/i;
const takesNoRequests = new Set(["mallory"]);

const server = await createServer({
  environment: process.env,
  handlers: {
    tencentChat: {
      // Not sent; its writer reads the reason.
      "C2C.CallbackBeforeSendMsg": ({ MsgBody }) =>
        FORBIDDEN.test(JSON.stringify(MsgBody)) ? refuse("No advertising, please.") : allow(),

      // Every request goes through but those to some users.
      "Sns.CallbackPrevFriendAdd": async ({ FriendItem }) => {
        const asked = FriendItem.map(({ To_Account }) => To_Account);
        const refused = asked.filter((user) => takesNoRequests.has(user));
        return verdicts(refused.map((user) => ({ user, message: "takes no requests" })));
      },

      // Called once it is on disk; the entry's id is the same when it is called again.
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
console.log(`Callbacks come in on ${server.url}, operators on ${server.operatorUrl}`);
process.once("SIGTERM", () => server.close());
