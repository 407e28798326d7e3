import { SingleBar } from "cli-progress";

/** Shows a progress bar on a stream that is a terminal, and nothing on any other. */
export function showProgress(stream: NodeJS.WriteStream): { progress(done: number, all: number): void; stop(): void } {
  if (!stream.isTTY) return { progress() {}, stop() {} };
  const bar = new SingleBar({ stream, format: "{bar} {value} of {total} checks", clearOnComplete: true, hideCursor: true });
  return {
    progress(done, all) {
      if (done === 1) bar.start(all, 0);
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
