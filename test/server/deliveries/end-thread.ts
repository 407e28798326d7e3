import { existsSync, rmSync } from "node:fs";
import { isMainThread, workerData } from "node:worker_threads";

// Node loads this module first in each thread of a process. In the thread of deliveries it throws where nothing catches, when a file tells it to.

const told = process.env.END_THREAD_FILE ?? "";

if (!isMainThread && String(workerData?.module).includes("deliveries-thread"))
  setInterval(() => {
    if (!existsSync(told)) return;
    rmSync(told);
    throw new Error("thrown by the test");
  }, 20).unref();
