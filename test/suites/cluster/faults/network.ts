import type { TcpProxy } from "../../../support/tcp-proxy.ts";
import type { Begun, Fault, Scene } from "../fault.ts";

/** What can happen between instances and their database. */
export const networkFaults: readonly Fault[] = [
  {
    name: "one instance cut off",
    how: "its connections are reset, new ones too",
    begin: (scene) => change(ofFirst(scene), (network) => network.refuse()),
  },
  {
    name: "one instance cut off silently",
    how: "what it sends and is sent waits until the end",
    begin: (scene) => change(ofFirst(scene), (network) => network.fallSilent()),
  },
  {
    name: "all instances cut off",
    how: "their connections are reset, new ones too",
    begin: ({ database }) => change(database.networks, (network) => network.refuse()),
  },
  {
    name: "all instances cut off silently",
    how: "what they send and are sent waits until the end",
    begin: ({ database }) => change(database.networks, (network) => network.fallSilent()),
  },
  {
    name: "slow network",
    how: "everything that the database answers arrives 50 to 200 ms later",
    begin: ({ database }, random) => change(database.networks, (network) => network.delay(() => 50 + random() * 150)),
  },
  {
    name: "pooler restarted",
    how: "SIGKILL of PgBouncer, and a start",
    pooled: true,
    begin: async ({ database: { pooler } }) => {
      await pooler?.end();
      return { end: async () => pooler?.start() };
    },
  },
];

function ofFirst({ database, instances: [first] }: Scene): TcpProxy[] {
  return database.networks.filter((_, number) => number === first?.number);
}

async function change(networks: readonly TcpProxy[], spoil: (network: TcpProxy) => void): Promise<Begun> {
  for (const network of networks) spoil(network);
  return {
    end: async () => {
      for (const network of networks) network.restore();
    },
  };
}
