import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { keep, kill } from "../children.ts";
import type { Question, Taken } from "./viewers.ts";

/** Viewers in a process of their own. */
export interface Viewers {
  /** Watches with this many viewers, and no others. */
  watch(url: string, viewers: number): Promise<void>;
  /** What they have got since they were last asked; once it is so many callbacks, or after a while. */
  take(events: number): Promise<Taken>;
  end(): Promise<void>;
}

export function startViewers(): Viewers {
  const child = keep(fork(new URL("./viewers.ts", import.meta.url)));
  return {
    watch: async (url, viewers) => void (await ask(child, { kind: "watch", url, viewers })),
    take: (events) => ask(child, { kind: "take", events }),
    end: () => kill(child),
  };
}

async function ask<Answer>(child: ChildProcess, question: Question): Promise<Answer> {
  const controller = new AbortController();
  const died = once(child, "exit", { signal: controller.signal }).then(() => Promise.reject(new Error("the viewers have died")));
  const answered = once(child, "message", { signal: controller.signal });
  child.send(question);
  try {
    const [answer] = await Promise.race([answered, died]);
    return answer;
  } finally {
    died.catch(() => {});
    controller.abort();
  }
}
