/** What a plan takes for granted beside the measured costs. */
export const ASSUMPTIONS = {
  mostThreadShare: 0.6,
  mostDatabaseShare: 0.6,
  mostLockShare: 0.6,
  mostFollowerShare: 0.7,
  decideMicroseconds: 20,
  networkMilliseconds: 0.5,
  mostDatabases: 16,
  largestBatch: 1000,
  commitsAtOnce: 2,
  earlyBatch: 8,
} as const;

export type Assumption = keyof typeof ASSUMPTIONS;

/** What each means, for the table of the plan. */
export const MEANINGS: Readonly<Record<Assumption, string>> = {
  mostThreadShare: "of a core: how busy the main thread of an instance may be at the peak, with one zone gone",
  mostDatabaseShare: "of its cores: how busy a database may be at the peak",
  mostLockShare: "of the time: how long entries of a database may keep its commits waiting at the peak; all commits have one order",
  mostFollowerShare: "of what the slowest follower works off: the mean load; at the peak it may fall behind, and no callback waits for it",
  decideMicroseconds:
    "µs: what rules or a handler add to a before-callback on the main thread; a service of yours adds its own time to the answer",
  networkMilliseconds: "ms: from an instance to the database and back; a commit keeps others waiting without it",
  mostDatabases: "databases: with more, a log instead of the journal is less to run",
  largestBatch: "entries: most that share a commit",
  commitsAtOnce: "commits of an instance that are under way at a time",
  earlyBatch: "entries: when so many wait, the second commit of an instance begins",
};
