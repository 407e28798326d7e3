import type { Logger } from "pino";
import { createCallbackServer } from "./callbacks/server.ts";
import type { Config } from "./config/config.ts";
import type { JournalWriter } from "./journal/journal.ts";
import { type Listener, listen } from "./listen.ts";
import { longestBudget } from "./longest-budget.ts";
import { createOpenIm } from "./senders/openim/index.ts";
import { createTencentChat } from "./senders/tencent-chat/index.ts";

/** The side of imhook that takes callbacks, ready but for its port. */
export interface CallbackSide {
  /** Opens the port. Rejects where it cannot be had. */
  listen(): Promise<Listener>;
}

/** Makes ready what takes callbacks: senders, documents, handlers. What is taken is recorded by `journal`. */
export async function prepareCallbackSide(config: Config, journal: Pick<JournalWriter, "append">, log: Logger): Promise<CallbackSide> {
  const senders = [
    createTencentChat({ apps: config.tencentChatApps, signatureWindow: config.signatureWindow, budget: config.tencentChatBudget }),
    createOpenIm({ apps: config.openImApps, budget: config.openImBudget }),
  ];
  const server = await createCallbackServer({ senders, journal, bodyLimit: config.bodyLimit, log });
  return { listen: () => listen(server.callback(), config.host, config.port, longestBudget(config)) };
}
