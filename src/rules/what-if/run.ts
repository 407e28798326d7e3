/** Something that is found out from a journal, step by step. Each step takes some ten milliseconds. */
export interface Run<Result> {
  /** Takes the next entries. Resolves with whether there may be more. */
  step(): Promise<boolean>;
  progress(): RunProgress;
  /** When there are no more entries. */
  result(): Promise<Result>;
  close(): Promise<void>;
}

/** How many entries were read. */
export interface RunProgress {
  done: number;
  total: number;
}

/** Takes all steps of a run and closes it, whatever happens. */
export async function finish<Result>(run: Run<Result>, onProgress: (progress: RunProgress) => void = () => {}): Promise<Result> {
  try {
    while (await run.step()) onProgress(run.progress());
    return await run.result();
  } finally {
    await run.close();
  }
}
