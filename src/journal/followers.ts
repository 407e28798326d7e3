/** Positions in the order of commits. */
export interface Progress {
  /** Last entry that the follower has processed. */
  followed: number;
  /** Newest entry of the journal. */
  newest: number;
}

/** How a follower does. */
export interface FollowerState {
  /** Rejects if its position cannot be read. */
  progress(): Promise<Progress>;
  /** Steps that failed since it began. */
  failures(): number;
  /** Whether the last step failed. */
  isFailing(): boolean;
}

/** Takes a follower down under a name, and returns what ends that. */
export type MonitorFollower = (state: FollowerState) => () => void;

/** Those who follow the journal in this process, by name. */
export interface Followers {
  monitor(name: string): MonitorFollower;
  list(): ReadonlyMap<string, FollowerState>;
}

export function createFollowers(): Followers {
  const states = new Map<string, FollowerState>();
  return {
    monitor: (name) => (state) => {
      states.set(name, state);
      return () => {
        if (states.get(name) === state) states.delete(name);
      };
    },
    list: () => states,
  };
}
