import { SingleBar } from "cli-progress";

/** A bar on standard error. */
export interface Progress {
  sent(): void;
  stop(): void;
}

/** Shows how many of `count` callbacks have been sent; nothing where standard error is no terminal. */
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
      // What has begun is played to its end, so a few more may be sent.
      if (bar.getProgress() >= 1) bar.setTotal(bar.getTotal() + 1);
      bar.increment();
    },
    stop: () => bar.stop(),
  };
}
