import { fork } from "node:child_process";
import { once } from "node:events";
import { keep, kill } from "../children.ts";
import type { Received } from "./receiver.ts";

/** An endpoint in a process of its own. */
export interface BenchReceiver {
  url: string;
  /** Resolves with what has arrived at `/live` since the last call. */
  take(): Promise<Received>;
  end(): Promise<void>;
}

export async function startReceiver(): Promise<BenchReceiver> {
  const child = keep(fork(new URL("./receiver.ts", import.meta.url), { stdio: ["ignore", 2, 2, "ipc"] }));
  const [{ port }] = await once(child, "message");
  return {
    url: `http://127.0.0.1:${port}`,
    take: async () => {
      child.send("take");
      const [received] = await once(child, "message");
      return received;
    },
    end: () => kill(child),
  };
}
