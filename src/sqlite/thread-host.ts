import { workerData } from "node:worker_threads";
import type { Hosted } from "./thread.ts";

// Runs in the thread: loads the module at once and makes its functions when told to, so that threads load side by side and open in order.
const { module, options }: Hosted = workerData;
const loading = import(module);
let served: Record<string, (argument: unknown) => unknown> = {};

export async function open(): Promise<void> {
  served = await (await loading).serve(options);
}

export function call({ name, argument }: { name: string; argument: unknown }): unknown {
  return served[name]?.(argument);
}
