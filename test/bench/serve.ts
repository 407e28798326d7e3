import type { Listener } from "../../src/listen.ts";

/** What a server says once, when it is ready. */
export interface Ready {
  port: number;
}

/** What a server says whenever it gets the message `usage`: CPU time of all threads since the process began, in microseconds. */
export interface Usage {
  user: number;
  system: number;
}

/**
 * Puts a server under the bench, which started this process and asks for its usage. `settled` resolves when the work that the answered
 * callbacks have caused is done, so that it counts.
 */
export function serve({ url }: Listener, settled: () => Promise<void> = async () => {}): void {
  process.on("message", async () => {
    await settled();
    const { userCPUTime: user, systemCPUTime: system } = process.resourceUsage();
    report({ user, system });
  });
  // The bench is gone.
  process.on("disconnect", () => process.exit());
  report({ port: Number(new URL(url).port) });
}

function report(message: Ready | Usage): void {
  process.send?.(message);
}
