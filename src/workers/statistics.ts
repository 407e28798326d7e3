/** What a worker counts, since it started. */
export interface Statistics {
  /** Commits to the journal, each of one entry or more. */
  commits: number;
}

/** The worker that counted. A place keeps its number when its worker is replaced; the process id is the new one's own. */
export interface Counter {
  number: number;
  pid: number;
}

/** Takes what a worker has counted: once per second, and once more when it has drained. */
export type OnStatistics = (worker: Counter, statistics: Statistics) => void;
