import { pino } from "pino";
import { createCallbackServer } from "../../../src/callbacks/server.ts";
import { readConfig } from "../../../src/config/config.ts";
import { listen } from "../../../src/listen.ts";
import { createOpenIm } from "../../../src/senders/openim/index.ts";
import { createTencentChat } from "../../../src/senders/tencent-chat/index.ts";
import { serve } from "../serve.ts";

// The whole path of a callback, with a journal that forgets at once.
const config = readConfig({});
const senders = [
  createTencentChat({ apps: config.tencentChatApps, signatureWindow: config.signatureWindow, budget: config.tencentChatBudget }),
  createOpenIm({ apps: config.openImApps, budget: config.openImBudget }),
];
const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: false }));
const app = await createCallbackServer({ senders, journal: { append: async () => {} }, bodyLimit: config.bodyLimit, log });
serve(await listen(app.callback(), "127.0.0.1", 0));
