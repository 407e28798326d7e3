import type { Logger } from "pino";
import type { Config } from "../../config/config.ts";
import { openJournal } from "../../journal/sqlite/open-journal.ts";
import { openDataDirectory } from "../data-directory.ts";
import { openOperatorListener } from "../operator-listener.ts";
import type { RunningServer } from "../running-server.ts";
import { createCommitFeed } from "./commit-feed.ts";
import { freePort } from "./free-port.ts";
import { createReloader } from "./reloader.ts";
import { prepareSocketPath } from "./socket-path.ts";
import { collectStatistics } from "./statistics.ts";
import { createSupervisor } from "./supervisor.ts";

/**
 * Starts the operator side in this process and the callback side in workers, over one port and one journal. Resolves when one worker at least
 * takes callbacks. Where it rejects, nothing is left open.
 */
export async function startPrimary(config: Config, log: Logger): Promise<RunningServer> {
  await using opened = new AsyncDisposableStack();
  const files = await openDataDirectory(config.dataDirectory);
  const socket = await prepareSocketPath(config.dataDirectory);
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
  const operator = await openOperatorListener({
    config,
    files,
    journal,
    commits: feed,
    workers: supervisor,
    statistics: statistics.sum,
    log,
  });
  opened.defer(operator.close);
  const url = await supervisor.start();
  opened.defer(supervisor.stop);
  const everything = opened.move();
  return {
    callbacks: { url },
    operator: operator.listener,
    reload: createReloader(supervisor, config, log),
    stop: () => everything.disposeAsync(),
  };
}
