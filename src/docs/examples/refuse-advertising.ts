import { allow, createServer, type Handlers, refuse } from "imhook";

const handlers: Handlers = {
  tencentChat: {
    "C2C.CallbackBeforeSendMsg": ({ MsgBody }) =>
      /casino/i.test(JSON.stringify(MsgBody)) ? refuse("No advertising, please.") : allow(),
  },
};
const server = await createServer({ handlers, environment: process.env });
console.log(`Tencent Chat posts to ${server.url}/tencent-chat`);
