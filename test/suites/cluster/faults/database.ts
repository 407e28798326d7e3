import pg from "pg";
import { endSynchronousReplication } from "../../../support/postgres-replica.ts";
import type { Begun, Fault, Scene } from "../fault.ts";

/** What can happen to the server of the database. */
export const databaseFaults: readonly Fault[] = [
  { name: "database killed", how: "SIGKILL of the postmaster, and a start", begin: (scene) => stopServer(scene, "kill") },
  { name: "database crashed", how: "SIGQUIT of the postmaster (immediate), and a start", begin: (scene) => stopServer(scene, "immediate") },
  {
    name: "database restarted",
    how: "SIGINT of the postmaster (fast, with a checkpoint), and a start",
    begin: (scene) => stopServer(scene, "fast"),
  },
  {
    name: "failover",
    how: "SIGKILL of the postmaster, its synchronous replica is promoted, connections lead there",
    begin: async ({ database }) => {
      const replica = await database.replicate();
      await database.primary().stop("kill");
      return { end: () => database.failOver(replica, "end") };
    },
  },
  {
    name: "machine lost",
    how: "the network falls silent, SIGKILL of the postmaster, its synchronous replica is promoted; old connections stay silent, new ones lead there",
    begin: async ({ database }) => {
      const replica = await database.replicate();
      for (const network of database.networks) network.fallSilent();
      await database.primary().stop("kill");
      return { end: () => database.failOver(replica, "stay silent") };
    },
  },
  {
    name: "replica gone",
    how: "the synchronous replica ends: commits wait, until replication is given up",
    begin: async ({ database }) => {
      const replica = await database.replicate();
      await replica.stop("immediate");
      return {
        end: async () => {
          await endSynchronousReplication(database.primary());
          await replica.remove();
        },
      };
    },
  },
  {
    name: "slow disk",
    how: "commit_delay = 100 ms, commit_siblings = 0: every flush of the log takes so much longer",
    begin: async ({ database }) => {
      const set = async (delay: string, siblings: string) => {
        await database.primary().set("commit_delay", delay);
        await database.primary().set("commit_siblings", siblings);
      };
      await set("100000", "0");
      return { end: () => set("0", "5") };
    },
  },
  {
    name: "long transaction",
    how: "a transaction elsewhere reads all tables and stays open, as a dump does",
    begin: async ({ database }) => {
      const client = new pg.Client({ connectionString: database.primary().url("imhook") });
      await client.connect();
      await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ");
      const { rows } = await client.query<{ name: string }>(
        "SELECT format('imhook.%I', relname) AS name FROM pg_class WHERE relnamespace = 'imhook'::regnamespace AND relkind IN ('r', 'p')",
      );
      for (const { name } of rows) await client.query(`SELECT FROM ${name} LIMIT 1`);
      return { end: () => client.end() };
    },
  },
  {
    name: "sessions ended",
    how: "pg_terminate_backend of every session of the instances, three times",
    begin: async ({ database }) => {
      const terminate = () =>
        database.query(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'imhook %' AND datname = 'imhook'",
        );
      await terminate();
      await terminate();
      return {
        end: async () => {
          await terminate();
        },
      };
    },
  },
];

async function stopServer({ database }: Scene, mode: "kill" | "immediate" | "fast"): Promise<Begun> {
  await database.primary().stop(mode);
  return { end: () => database.primary().start() };
}
