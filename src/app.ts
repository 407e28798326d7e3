import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Logger } from "pino";
import { createAdmission } from "./callbacks/admission.ts";
import { refuse } from "./callbacks/refuse.ts";
import { createCallbackServer } from "./callbacks/server.ts";
import type { Config } from "./config/config.ts";
import { openJournal } from "./journal/sqlite/open-journal.ts";
import { type Listener, listen } from "./listen.ts";
import { type AddressSet, createAddressSet } from "./network/address-set.ts";
import { refuseWithProblem } from "./operator/problem.ts";
import { createOperatorServer } from "./operator/server.ts";
import { openRelations } from "./relations/open-relations.ts";
import type { Relations } from "./relations/relations.ts";
import { createOpenIm } from "./senders/openim/index.ts";
import { createTencentChat } from "./senders/tencent-chat/index.ts";
import { createStatistics } from "./statistics/statistics.ts";
import { openTls } from "./tls.ts";
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
  const tls = config.tls && openTls(config.tls, log);
  await mkdir(config.dataDirectory, { recursive: true, mode: 0o700 });
  const journalPath = join(config.dataDirectory, "journal.sqlite");
  const journal = await openJournal(journalPath, { duplicateWindow: config.duplicateWindow });
  const admission = createAdmission({ concurrency: config.concurrency, queue: config.queue });
  const statistics = createStatistics();
  const senders = [
    createTencentChat({
      apps: config.tencentChatApps,
      signatureWindow: config.signatureWindow,
      budget: config.tencentChatBudget,
      ...allowList(config.tencentChatAddresses),
    }),
    createOpenIm({ apps: config.openImApps, budget: config.openImBudget, ...allowList(config.openImAddresses) }),
  ];
  const [relations, callbackServer] = await Promise.all([
    openRelations({ path: join(config.dataDirectory, "relations.sqlite"), journalPath, journal, log }),
    createCallbackServer({
      senders,
      journal,
      admission,
      statistics,
      bodyLimit: config.bodyLimit,
      trustedProxies: createAddressSet(config.trustedProxies),
      log,
    }),
  ]);
  const operatorServer = await createOperatorServer({
    journal,
    relations,
    statistics: () => ({ ...statistics.counts(), load: admission.load() }),
    version: VERSION,
    startedAt,
    token: config.operatorToken,
    log,
  });
  const operator = await listen(operatorServer.callback(), config.operatorHost, config.operatorPort, {
    guard: { refuse: refuseWithProblem, log },
  });
  const callbacks = await listen(callbackServer.callback(), config.host, config.port, {
    guard: { refuse: (error) => ({ contentType: "application/json; charset=utf-8", text: refuse(senders, error).text }), log },
    connections: config.connections,
    tls,
  });

  return {
    callbacks,
    operator,
    relations,
    stop: async () => {
      await callbacks.close();
      await operator.close();
      // Relations that lag behind are caught up with at the next start; what must be on disk is the journal.
      await relations.caughtUp().catch((error) => log.warn({ err: error }, "relations are behind the journal"));
      await relations.close();
      await journal.close();
    },
  };
}

function allowList(ranges: string[]): { addresses?: AddressSet } {
  return ranges.length === 0 ? {} : { addresses: createAddressSet(ranges) };
}
