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
  return { sent: () => bar.increment(), stop: () => bar.stop() };
}
