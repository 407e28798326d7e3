import { subscribe } from "node:diagnostics_channel";
import { COMMIT_CHANNEL, type Commit } from "../../src/journal/batching-writer.ts";

/** How many commits there were since the last look, and how many entries they had. */
export interface Commits {
  commits: number;
  entries: number;
}

/** Counts the commits of every journal of this process. Each call returns those since the call before. */
export function watchCommits(): () => Commits {
  let seen: Commits = { commits: 0, entries: 0 };
  subscribe(COMMIT_CHANNEL, (message) => {
    // The channel carries nothing else.
    const { entries } = message as Commit;
    seen = { commits: seen.commits + 1, entries: seen.entries + entries };
  });
  return function takeCommits() {
    const taken = seen;
    seen = { commits: 0, entries: 0 };
    return taken;
  };
}
