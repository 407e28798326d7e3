import { SingleBar } from "cli-progress";

/** A progress bar on standard error. */
export interface Progress {
  sent(): void;
  stop(): void;
}

/** Shows how many of `count` callbacks were sent, if standard error is a terminal. */
export function startProgress(count: number): Progress {
  const bar = new SingleBar({
    stream: process.stderr,
    noTTYOutput: false,
    clearOnComplete: true,
    format: "{bar} {value} of {total} callbacks, {eta_formatted} left",
  });
  bar.start(count, 0);
  return {
    sent() {
      // Acts in progress are completed, so a few more callbacks can follow.
      if (bar.getProgress() >= 1) bar.setTotal(bar.getTotal() + 1);
      bar.increment();
    },
    stop: () => bar.stop(),
  };
}
