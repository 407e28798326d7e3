import type { Logger } from "pino";
import type { Config } from "../../config/config.ts";
import { reloadConfig } from "./reload-config.ts";
import type { Supervisor } from "./supervisor.ts";

/** Returns what replaces the workers by ones with the settings of that moment. Asked again meanwhile, it does so once more afterwards. */
export function createReloader(supervisor: Pick<Supervisor, "replace">, config: Config, log: Logger): () => void {
  let running = false;
  let askedMeanwhile = false;
  return function ask() {
    askedMeanwhile = true;
    if (!running) void run();
  };

  async function run(): Promise<void> {
    running = true;
    while (askedMeanwhile) {
      askedMeanwhile = false;
      await replaceOnce();
    }
    running = false;
  }

  async function replaceOnce(): Promise<void> {
    try {
      await supervisor.replace(reloadConfig(config, process.env));
      log.info("workers are replaced");
    } catch (error) {
      log.error({ err: error }, "workers are not replaced; those that run go on");
    }
  }
}
