import { spawn } from "node:child_process";
import { once } from "node:events";
import { keep } from "../../../bench/children.ts";
import type { EndFault, Fault, Scene } from "../fault.ts";
import { canTrace } from "../obstacles.ts";

/** What strace can make of the system calls that force a commit to disk. */
export const tracedFaults: readonly Fault[] = [
  {
    name: "I/O error",
    how: "strace: fsync fails (EIO)",
    obstacle: canTrace,
    begin: (scene) => tamper(scene, "error=EIO"),
    expected: { after: "refused", ready: "goes" },
  },
  {
    name: "slow disk",
    how: "strace: fsync takes 100 ms longer",
    obstacle: canTrace,
    begin: (scene) => tamper(scene, "delay_enter=100000"),
    expected: { after: "acknowledged", ready: "stays" },
  },
];

async function tamper({ imhook }: Scene, injection: string): Promise<EndFault> {
  const parameters = [
    "-f",
    "-p",
    String(imhook.pid),
    "-o",
    "/dev/null",
    "-e",
    "trace=fsync,fdatasync",
    "-e",
    `inject=fsync,fdatasync:${injection}`,
  ];
  const strace = keep(spawn("strace", parameters, { stdio: ["ignore", "ignore", "pipe"] }));
  // It says on standard error that it is attached.
  await once(strace.stderr, "data");
  return async () => {
    const gone = once(strace, "exit");
    strace.kill("SIGINT");
    await gone;
  };
}
