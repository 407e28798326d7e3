import type { Config } from "../../config/config.ts";

/**
 * Most connections of the process that serves the operator API: 3 stores, 1 leases, 2 reader and index, 2 relations, 2 series, 2 live view, 2 retention,
 * 2 what-if, 1 commits, 4 deliveries if there are destinations, and 1 at times for sizes and questions of the doctor.
 */
const OF_OPERATOR = 22;

/** Most connections of each process that receives callbacks: 3 journal, and 3 for what rules look up. */
const OF_CALLBACKS = 6;

/** Returns how many connections to the database an instance may have at the same time. A quiet one has about half of them. */
export function connectionsOf({ workers }: Pick<Config, "workers">): number {
  return OF_OPERATOR + OF_CALLBACKS * workers;
}
