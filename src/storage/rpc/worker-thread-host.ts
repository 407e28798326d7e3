import { enableCompileCache } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import { invoke } from "./procedures.ts";
import { type RpcCall, type RpcNotice, type RpcResult, toRpcError } from "./protocol.ts";
import type { ThreadData } from "./worker-thread.ts";

// Entry point of the thread. It starts to load the module right away, but creates the procedures only with the first call: threads then load
// in parallel and open their files in order.
const { module, options, compileCache }: ThreadData = workerData;
if (compileCache !== undefined) enableCompileCache(compileCache);
const loading = import(module);
let procedures: object | undefined;

let lastAnswer = Promise.resolve();

// Calls run one at a time, even if a procedure is asynchronous.
parentPort?.on("message", (call: RpcCall) => {
  lastAnswer = lastAnswer.then(async () => parentPort?.postMessage(await answer(call)));
});

function notify(notice: unknown): void {
  const told: RpcNotice = { notice };
  parentPort?.postMessage(told);
}

async function answer({ name, argument }: RpcCall): Promise<RpcResult> {
  try {
    const served: object = procedures ?? (await (await loading).serve(options, notify));
    procedures = served;
    return { result: name === null ? undefined : await invoke(served, { name, argument }, module) };
  } catch (error) {
    return toRpcError(error);
  }
}
