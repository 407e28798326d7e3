import { SingleBar } from "cli-progress";

/** Reports progress; `total` can change. */
export type ReportProgress = (done: number, total: number) => void;

/** Shows the progress of `work` on standard error, if that is a terminal. */
export async function withProgress<Result>(what: string, work: (report: ReportProgress) => Promise<Result>): Promise<Result> {
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
