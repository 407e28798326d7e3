import { applyLoad, CallbacksRefused } from "./load.ts";
import type { Memory } from "./serve.ts";
import { startServer } from "./server.ts";

/** Memory of imhook's process, in bytes, after a tenth of the callbacks and after all of them. */
export interface MemoryGrowth {
  callbacks: number;
  afterTenth: Memory;
  afterAll: Memory;
}

const TENTH = 0.1;
/** One load is of at most so many, so that the bench keeps little of it in its own memory and says how far it is. */
const CALLBACKS_PER_LOAD = 100_000;
/** Loads of which callbacks were refused, because the disk stalled for longer than a sender waits, and which are sent again. */
const MOST_REFUSED = 3;

/** Sends many callbacks to an imhook of its own. */
export async function measureMemory(
  dataDirectory: string,
  callbacks: number,
  connections: number,
  progress: (line: string) => void,
): Promise<MemoryGrowth> {
  const server = await startServer("imhook", dataDirectory);
  let refused = 0;
  const tenth = Math.round(callbacks * TENTH);
  await send(tenth, 0);
  const afterTenth = await server.memory();
  await send(callbacks - tenth, tenth);
  const afterAll = await server.memory();
  await server.kill();
  return { callbacks, afterTenth, afterAll };

  async function send(amount: number, before: number): Promise<void> {
    for (let sent = 0; sent < amount; ) {
      try {
        const load = await applyLoad({ url: server.url, connections, callbacks: Math.min(CALLBACKS_PER_LOAD, amount - sent) });
        sent += load.callbacks;
        progress(`memory: ${before + sent} of ${callbacks} callbacks`);
      } catch (error) {
        refused += 1;
        if (!(error instanceof CallbacksRefused) || refused > MOST_REFUSED) throw error;
        progress(`memory: sent again: ${error.message}`);
      }
    }
  }
}
