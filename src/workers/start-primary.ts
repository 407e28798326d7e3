import type { Logger } from "pino";
import type { Config } from "../config/config.ts";
import { makeDataFolder } from "../data-files.ts";
import { openJournal } from "../journal/sqlite/open-journal.ts";
import { startOperatorSide } from "../operator-side.ts";
import type { Served } from "../served.ts";
import { createCommitFeed } from "./commit-feed.ts";
import { freePort } from "./free-port.ts";
import { nameSocket } from "./name-socket.ts";
import { createReplacement } from "./replacement.ts";
import { collectStatistics } from "./statistics.ts";
import { createSupervisor } from "./supervise.ts";

/**
 * Starts the operator side in this process and the callback side in workers, over one port and one journal. Resolves when one worker at least
 * takes callbacks. Where it rejects, nothing is left open.
 */
export async function startPrimary(config: Config, log: Logger): Promise<Served> {
  await using opened = new AsyncDisposableStack();
  const files = await makeDataFolder(config.dataDirectory);
  const socket = await nameSocket(config.dataDirectory);
  const feed = createCommitFeed();
  opened.defer(feed.close);
  // Records for all workers, and is the last to close the file.
  const journal = await openJournal(files.journal, { ...config, socket, commits: feed, log });
  opened.defer(journal.close);
  const statistics = collectStatistics();
  const supervisor = createSupervisor({
    // Chosen once: a worker that takes the place of another has to take its port.
    config: config.port === 0 ? { ...config, port: await freePort(config.host) } : config,
    socket,
    log,
    onStatistics: statistics.take,
  });
  const operator = await startOperatorSide({ config, files, journal, commits: feed, workers: supervisor, statistics: statistics.sum, log });
  opened.defer(operator.close);
  const url = await supervisor.start();
  opened.defer(supervisor.stop);
  const everything = opened.move();
  return {
    callbacks: { url },
    operator: operator.listener,
    hangUp: createReplacement(supervisor, config, log),
    stop: () => everything.disposeAsync(),
  };
}
