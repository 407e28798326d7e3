import type { ClusterDatabase } from "./database.ts";
import type { Instance } from "./instances.ts";

/** Running instances that something is about to happen to. */
export interface Scene {
  database: ClusterDatabase;
  /** Those that lead more followers come first. */
  instances: readonly Instance[];
}

/** A fault that has begun. */
export interface Begun {
  /** Numbers of the instances that are themselves gone or stopped, and need not answer. */
  absent?: readonly number[];
  /** Ends it. Resolves when everything is there again, whether or not it works already. */
  end(): Promise<void>;
}

/** Something that goes wrong around running instances. */
export interface Fault {
  name: string;
  /** How it is brought about. */
  how: string;
  /** Needs a pooler. */
  pooled?: true;
  /** Ends by itself: the hold of a plan does not matter. */
  lasts?: number;
  begin(scene: Scene, random: () => number): Promise<Begun>;
}
