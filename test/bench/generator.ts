import type { Load } from "./load.ts";

/** What sends callbacks as fast as they are answered. */
export interface Generator {
  name: GeneratorName;
  /** Rejects unless every answer is as expected. */
  load(options: GeneratorOptions): Promise<Load>;
}

export interface GeneratorOptions {
  url: string;
  connections: number;
  /** About so long. */
  seconds: number;
  /** Callbacks per second that the server was last seen to answer. */
  pace: number;
}

/** The first load of a server, of which the pace is not known yet: every server answers so many. */
export const FIRST_LOAD = { seconds: 1, pace: 500 } as const;

export const GENERATORS = ["wrk", "autocannon"] as const;

export type GeneratorName = (typeof GENERATORS)[number];
