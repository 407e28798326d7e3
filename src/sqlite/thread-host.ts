import { enableCompileCache } from "node:module";
import { workerData } from "node:worker_threads";
import type { Hosted } from "./thread.ts";

// Runs in the thread: loads the module at once and makes its functions when told to, so that threads load side by side and open in order.
const { module, options, compileCache }: Hosted = workerData;
if (compileCache !== undefined) enableCompileCache(compileCache);
const loading = import(module);
let opening: Promise<Record<string, (argument: unknown) => unknown>> | undefined;

export async function open(): Promise<void> {
  await functions();
}

export async function call({ name, argument }: { name: string; argument: unknown }): Promise<unknown> {
  const called = (await functions())[name];
  if (called === undefined) throw new TypeError(`${module} serves no ${name}`);
  return called(argument);
}

/** Makes the functions once. A thread that takes the place of a dead one is not told to open, so its first call does. */
function functions(): NonNullable<typeof opening> {
  opening ??= loading.then(({ serve }) => serve(options));
  return opening;
}
