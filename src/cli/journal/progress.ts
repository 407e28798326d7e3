import { SingleBar } from "cli-progress";

/** Tells how far a command has come; `total` may change on the way. */
export type Tell = (done: number, total: number) => void;

/** Shows how far `work` has come on standard error, where that is a terminal. */
export async function withProgress<Result>(what: string, work: (tell: Tell) => Promise<Result>): Promise<Result> {
  const bar = new SingleBar({ format: `${what} [{bar}] {percentage}% {value}/{total}`, clearOnComplete: true });
  bar.start(0, 0);
  try {
    return await work((done, total) => {
      bar.setTotal(total);
      bar.update(done);
    });
  } finally {
    bar.stop();
  }
}
