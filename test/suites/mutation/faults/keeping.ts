import type { Fault } from "./fault.ts";

/** What is not kept, and what is forgotten by a process. */
export const KEEPING: readonly Fault[] = [
  {
    name: "a journal file that was moved away is written on",
    file: "src/journal/sqlite/recorder.ts",
    text: "        assertInPlace();\n        insertLate(late);",
    replacement: "        insertLate(late);",
    tests: ["test/journal/sqlite/recorder.test.ts"],
  },
  {
    name: "a file that was replaced by another is not noticed",
    file: "src/storage/sqlite/watch-for-replacement.ts",
    text: "found.ino",
    replacement: "0",
    tests: ["test/storage/sqlite/watch-for-replacement.test.ts"],
  },
  {
    name: "an after-callback is acknowledged before it is on disk",
    file: "src/callbacks/record.ts",
    text: "const original = await assertRecorded(request, recorded);",
    replacement: "recorded.catch(() => {});\n  const original: Original | null = null as Original | null;",
    tests: ["test/callbacks/callback-server.test.ts", "test/callbacks/in-time.test.ts", "test/journal/recovery.test.ts"],
  },
  {
    name: "a repeat of another app counts as a repeat",
    file: "src/callbacks/idempotency-key.ts",
    text: "proof.app",
    replacement: '""',
    tests: ["test/callbacks/idempotency-key.test.ts"],
  },
  {
    name: "a worker that starts after a failed reload has the bad settings",
    file: "src/server/cluster/supervisor.ts",
    text: "    const worker = launch({ number, ...settings });\n",
    replacement: "    current = settings;\n    const worker = launch({ number, ...current });\n",
    tests: ["test/server/cluster/supervisor.test.ts", "test/server/cluster/cluster.test.ts"],
  },
  {
    name: "a second SIGHUP during a reload is forgotten",
    file: "src/server/cluster/reloader.ts",
    text: "    requested = true;\n    if (!running) void run();",
    replacement: "    if (running) return;\n    requested = true;\n    void run();",
    tests: ["test/server/cluster/reloader.test.ts"],
  },
  {
    name: "a handlers module with which no worker starts is used for what is on disk",
    file: "src/server/cluster/reloader.ts",
    text: "(failure === null || supervisor.handlers() === prepared.module)",
    replacement: "true",
    tests: ["test/server/cluster/reloader.test.ts"],
  },
  {
    name: "a call of an after-handler that fails is skipped",
    file: "src/deliveries/deliver-entry.ts",
    text: "return { completed, failures: failures + 1 };",
    replacement: "return { completed: completed + 1, failures: 0 };",
    tests: ["test/deliveries/deliver-entry.test.ts"],
  },
  {
    name: "an entry whose delivery was interrupted counts as delivered",
    file: "src/deliveries/deliver-in-order.ts",
    text: "      if (signal.aborted || !turn.isMine() || !(await handle(committed, signal))) return true;\n",
    replacement: "      await handle(committed, signal);\n",
    tests: ["test/deliveries/deliver-in-order.test.ts"],
  },
  {
    name: "the counts of drained workers are lost",
    file: "src/server/cluster/statistics.ts",
    text: "          worker.statistics = atRest(worker.statistics);",
    replacement: "          separate.delete(worker);",
    tests: ["test/server/cluster/statistics.test.ts"],
  },
  {
    name: "a replaced worker counts as one that died",
    file: "src/server/cluster/worker-slot.ts",
    text: "    if (worker !== current) return;\n",
    replacement: "",
    tests: ["test/server/cluster/worker-slot.test.ts", "test/server/cluster/supervisor.test.ts"],
  },
];
