import { enableCompileCache } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import type { RpcCall, RpcResult } from "./pending-calls.ts";
import type { ThreadData } from "./worker-thread.ts";

// Runs in the thread: loads the module at once and makes its functions when told to, so that threads load side by side and open in order.
const { module, options, compileCache }: ThreadData = workerData;
if (compileCache !== undefined) enableCompileCache(compileCache);
const loading = import(module);
let made: Record<string, (argument: unknown) => unknown> | undefined;

let answered = Promise.resolve();

// One after the other, also where a function waits for something.
parentPort?.on("message", (call: RpcCall) => {
  answered = answered.then(async () => parentPort?.postMessage(await answer(call)));
});

async function answer({ name, argument }: RpcCall): Promise<RpcResult> {
  try {
    made ??= await (await loading).serve(options);
    if (name === null) return { result: undefined };
    const called = made?.[name];
    if (called === undefined) throw new TypeError(`${module} serves no ${name}`);
    return { result: await called(argument) };
  } catch (error) {
    return { error };
  }
}
