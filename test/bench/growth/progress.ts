import { SingleBar } from "cli-progress";

/** Tells a person how far the run is, on standard error. */
export interface Progress {
  /** A step begins. */
  step(text: string): void;
  /** So many entries of `total` are there. */
  count(done: number, total: number): void;
}

/** A bar where standard error is a terminal; a line per step elsewhere. */
export function createProgress(): Progress {
  let bar: SingleBar | null = null;
  const endBar = () => {
    bar?.stop();
    bar = null;
  };
  return {
    step: (text) => {
      endBar();
      process.stderr.write(`${text}\n`);
    },
    count: (done, total) => {
      if (!process.stderr.isTTY) return;
      if (bar === null) {
        bar = new SingleBar({ format: "  {bar} {percentage}% | {value} of {total} entries | {eta_formatted} left" });
        bar.start(total, done);
      }
      bar.update(done);
      if (done >= total) endBar();
    },
  };
}
