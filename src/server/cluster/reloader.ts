import type { Logger } from "pino";
import type { Config } from "../../config/config.ts";
import type { Supervisor } from "./supervisor.ts";

export interface ReloaderOptions {
  supervisor: Pick<Supervisor, "replace">;
  /** Reads the settings as they are now. Throws if they are invalid. */
  read(): Config;
  /** Told whether the workers use the settings as they are now. */
  onReload?(result: "used" | "refused"): void;
  log: Logger;
}

/** Returns a function that replaces the workers with workers that use the current settings. Calls during a reload cause one more reload. */
export function createReloader({ supervisor, read, onReload = () => {}, log }: ReloaderOptions): () => void {
  let running = false;
  let requested = false;
  return function reload() {
    requested = true;
    if (!running) void run();
  };

  async function run(): Promise<void> {
    running = true;
    while (requested) {
      requested = false;
      await replaceOnce();
    }
    running = false;
  }

  async function replaceOnce(): Promise<void> {
    try {
      await supervisor.replace(read());
      log.info("reloaded: all workers replaced");
      onReload("used");
    } catch (error) {
      log.error({ err: error }, "reload failed: workers that were not replaced keep running");
      onReload("refused");
    }
  }
}
