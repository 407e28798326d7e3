import { pino } from "pino";
import { createCallbackServer } from "../../src/callbacks/callback-server.ts";
import { createConcurrencyLimit } from "../../src/callbacks/concurrency-limit.ts";
import { createStatistics } from "../../src/callbacks/counters/statistics.ts";
import type { Sender } from "../../src/callbacks/sender.ts";
import { readConfig } from "../../src/config/config.ts";
import { listen } from "../../src/http/listen.ts";
import { createOpenIm } from "../../src/senders/openim/index.ts";
import { createTencentChat } from "../../src/senders/tencent-chat/index.ts";
import { serve } from "./serve.ts";

const config = readConfig({});

/** Both senders with all their operations, as `npm start` has them. */
export function createSenders(): { tencentChat: Sender; openIm: Sender } {
  return {
    tencentChat: createTencentChat({
      apps: config.tencentChatApps,
      signatureWindow: config.signatureWindow,
      budget: config.tencentChatBudget,
    }),
    openIm: createOpenIm({ apps: config.openImApps, budget: config.openImBudget }),
  };
}

/** Serves the whole path of a callback, with a journal that forgets at once. */
export async function serveWithoutJournal(senders: Sender[]): Promise<void> {
  const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: false }));
  const app = createCallbackServer({
    senders,
    journal: { append: async () => null, appendLate: async () => {} },
    concurrencyLimit: createConcurrencyLimit(config),
    observer: createStatistics(),
    bodyLimit: config.bodyLimit,
    log,
  });
  serve(await listen(app.callback(), "127.0.0.1", 0));
}
