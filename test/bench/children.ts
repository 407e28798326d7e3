import type { ChildProcess } from "node:child_process";
import { once } from "node:events";

const running = new Set<ChildProcess>();

// However the bench ends, nothing that it started goes on.
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** Remembers a child process, so that it ends with the bench. */
export function keep<Child extends ChildProcess>(child: Child): Child {
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

/** Ends a child process at once, as a crash would: what it has not written is lost. Resolves when it is gone. */
export async function kill(child: ChildProcess): Promise<void> {
  if (!running.has(child)) return;
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}
