import type { Logger } from "pino";
import type { Statistics } from "../../generated/operator.ts";
import type { Config } from "../config/config.ts";
import { type Listener, listen } from "../http/listen.ts";
import type { Journal, JournalWriter } from "../journal/journal.ts";
import type { Workers } from "../operator/api/handlers.ts";
import { toProblemAnswer } from "../operator/api/problem.ts";
import { createOperatorServer } from "../operator/api/server.ts";
import { toLimits } from "../operator/retention/limits.ts";
import { openRetention } from "../operator/retention/open-retention.ts";
import { openRelations } from "../relations/open-relations.ts";
import type { Relations } from "../relations/relations.ts";
import { VERSION } from "../version.ts";
import type { DataDirectory } from "./data-directory.ts";

/** The side of imhook that shows what was recorded and what it adds up to. */
export interface OperatorListener {
  listener: Listener;
  relations: Relations;
  close(): Promise<void>;
}

/** What the operator side is made of. */
export interface OperatorListenerOptions {
  config: Config;
  files: DataDirectory;
  journal: Journal;
  /** Tells of commits, by whichever process. */
  commits: Pick<JournalWriter, "onCommit">;
  workers: Workers;
  statistics(): Statistics;
  log: Logger;
}

/** Opens the relations and, when they follow, the port of the operator API; keeps the journal within its limits. Where it rejects, nothing is left open. */
export async function openOperatorListener({
  config,
  files,
  journal,
  commits,
  workers,
  statistics,
  log,
}: OperatorListenerOptions): Promise<OperatorListener> {
  await using opened = new AsyncDisposableStack();
  const startedAt = performance.now();
  const relations = await openRelations({ path: files.relations, journalPath: files.journal, commits, log });
  opened.defer(async () => {
    // Relations that lag behind are caught up with at the next start; what must be on disk is the journal.
    await relations.catchUp().catch((error) => log.warn({ err: error }, "relations are behind the journal"));
    await relations.close();
  });
  const limits = toLimits({ days: config.retentionAge, mebibytes: config.retentionSize });
  const retention = await openRetention({ journalPath: files.journal, limits, log });
  opened.defer(retention.close);
  const operated = { journal, relations, workers, statistics, version: VERSION, startedAt };
  const server = await createOperatorServer({ ...operated, token: config.operatorToken, log });
  const connectionErrors = { writeAnswer: toProblemAnswer, log };
  const listener = await listen(server.callback(), config.operatorHost, config.operatorPort, { connectionErrors });
  opened.defer(listener.close);
  const everything = opened.move();
  return { listener, relations, close: () => everything.disposeAsync() };
}
