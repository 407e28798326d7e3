import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Logger } from "pino";
import { createCallbackServer } from "./callbacks/server.ts";
import type { Config } from "./config/config.ts";
import { openJournal } from "./journal/sqlite/open-journal.ts";
import { type Listener, listen } from "./listen.ts";
import { createOperatorServer } from "./operator/server.ts";
import { openRelations } from "./relations/open-relations.ts";
import type { Relations } from "./relations/relations.ts";
import { toLimits } from "./retention/limits.ts";
import { openRetention } from "./retention/open-retention.ts";
import { createOpenIm } from "./senders/openim/index.ts";
import { createTencentChat } from "./senders/tencent-chat/index.ts";
import { VERSION } from "./version.ts";

/** A running imhook. */
export interface App {
  callbacks: Listener;
  operator: Listener;
  relations: Relations;
  /** Closes the ports, lets what is under way finish, and closes the files. */
  stop(): Promise<void>;
}

/** Starts everything; the ports open last, when every document is ready and every file open. */
export async function startApp(config: Config, log: Logger): Promise<App> {
  const startedAt = performance.now();
  await mkdir(config.dataDirectory, { recursive: true, mode: 0o700 });
  const journalPath = join(config.dataDirectory, "journal.sqlite");
  const journal = await openJournal(journalPath);
  const senders = [
    createTencentChat({ apps: config.tencentChatApps, signatureWindow: config.signatureWindow, budget: config.tencentChatBudget }),
    createOpenIm({ apps: config.openImApps, budget: config.openImBudget }),
  ];
  const [relations, callbackServer] = await Promise.all([
    openRelations({ path: join(config.dataDirectory, "relations.sqlite"), journalPath, journal, log }),
    createCallbackServer({ senders, journal, bodyLimit: config.bodyLimit, log }),
  ]);
  const limits = toLimits({ days: config.retentionAge, mebibytes: config.retentionSize });
  const retention = await openRetention({ journalPath, limits, log });
  const operatorServer = await createOperatorServer({ journal, relations, version: VERSION, startedAt, token: config.operatorToken, log });
  const operator = await listen(operatorServer.callback(), config.operatorHost, config.operatorPort);
  const callbacks = await listen(callbackServer.callback(), config.host, config.port);

  return {
    callbacks,
    operator,
    relations,
    stop: async () => {
      await callbacks.close();
      await operator.close();
      await retention.close();
      // Relations that lag behind are caught up with at the next start; what must be on disk is the journal.
      await relations.caughtUp().catch((error) => log.warn({ err: error }, "relations are behind the journal"));
      await relations.close();
      await journal.close();
    },
  };
}
