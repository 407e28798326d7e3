import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { freePort } from "../../support/decider.ts";
import { end } from "../../support/imhook.ts";
import { type Running, start } from "../../support/run.ts";

/** A receiver of events over HTTP that can be killed and started again on the same port and file. */
export interface Receiver {
  url: string;
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Of a hundred requests, how many it answers badly from now on. */
  answerBadly(share: number): Promise<void>;
  /** The bodies that it has recorded under a path, in their order. */
  read(path: string): Promise<string[]>;
}

export async function startReceiver(folder: string): Promise<Receiver> {
  const port = await freePort();
  const file = join(folder, "received.jsonl");
  let running = await launch();
  return {
    url: `http://127.0.0.1:${port}`,
    kill: async () => void (await end(running, "SIGKILL")),
    start: async () => {
      running = await launch();
    },
    answerBadly: async (share) => void (await running.ask(share)),
    read: async (path) => {
      // A kill may leave half a line, which no answer was given for.
      const lines = (await readFile(file, "utf8"))
        .split("\n")
        .slice(0, -1)
        .filter((line) => line.endsWith("}"));
      return lines.map((line) => JSON.parse(line)).flatMap((recorded) => (recorded.path === path ? [recorded.body] : []));
    },
  };

  async function launch(): Promise<Running> {
    const launched = start("node", ["test/suites/deliveries/receiver-process.ts", String(port), file], { messages: true });
    await launched.printed(/listening/);
    return launched;
  }
}
