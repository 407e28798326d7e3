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
    name: "a delivery that was not tried counts as one that has arrived",
    file: "src/deliveries/engine/lane-sender.ts",
    text: '    if (outcome.result === "skipped") return !work.isDropped;\n',
    replacement: '    if (outcome.result === "skipped") {\n      ledger.settle(work);\n      return false;\n    }\n',
    tests: ["test/deliveries/engine/slices.test.ts"],
  },
  {
    name: "the place of a destination passes what has not arrived",
    file: "src/deliveries/engine/progress.ts",
    text: "for (; first?.open === 0; first = first.next) {",
    replacement: "for (; first !== null; first = first.next) {",
    tests: ["test/deliveries/engine/arrives-in-order.test.ts"],
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
