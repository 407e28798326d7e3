import type { Commits } from "../commits.ts";
import type { Usage } from "../serve.ts";
import type { Group } from "./groups.ts";

/** In microseconds. */
export interface CpuPerCallback {
  /** Of all instances together, with what follows the journal. */
  instanceCpu: number;
  /** Of all processes of the database. */
  databaseCpu: number;
}

/** Begins to count what a group uses; `per` ends it. */
export async function takeUsage({ servers, databaseCpu }: Group): Promise<{
  /** What was used, divided by a number of callbacks. */
  per(callbacks: number): Promise<CpuPerCallback & { commits: Commits | null }>;
}> {
  const instancesBefore = sumOf(await askAll());
  const databaseBefore = databaseCpu();
  return {
    per: async (callbacks) => {
      const usages = await askAll();
      return {
        instanceCpu: (sumOf(usages) - instancesBefore) / callbacks,
        databaseCpu: (databaseCpu() - databaseBefore) / callbacks,
        commits: commitsOf(usages),
      };
    },
  };

  async function askAll(): Promise<Usage[]> {
    return Promise.all(servers.map(({ usage }) => usage()));
  }
}

function sumOf(usages: readonly Usage[]): number {
  return usages.reduce((sum, { user, system }) => sum + user + system, 0);
}

function commitsOf(usages: readonly Usage[]): Commits | null {
  const known = usages.map(({ commits }) => commits).filter((commits) => commits !== null);
  if (known.length === 0) return null;
  return {
    commits: known.reduce((sum, { commits }) => sum + commits, 0),
    entries: known.reduce((sum, { entries }) => sum + entries, 0),
  };
}
