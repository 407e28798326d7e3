import type { Clock } from "../../clock.ts";

/** Questions to another process that have not been answered yet, each known by a number. */
export interface PendingAnswers<Answer> {
  /** Calls `send` with the number of a new question. Resolves with its answer; rejects if there is none in time. */
  ask(send: (question: number) => void): Promise<Answer>;
  /** Takes the answer to a question. Questions that have timed out are ignored. */
  settle(question: number, answer: Answer): void;
}

/** `timeout` is in milliseconds. */
export function createPendingAnswers<Answer>(timeout: number, clock: Clock): PendingAnswers<Answer> {
  const pending = new Map<number, (answer: Answer) => void>();
  let asked = 0;
  return {
    ask: async (send) => {
      asked += 1;
      const question = asked;
      const { promise, resolve, reject } = Promise.withResolvers<Answer>();
      const cancelTimeout = clock.after(timeout, () => reject(new Error(`no answer in ${timeout} ms`)));
      pending.set(question, resolve);
      send(question);
      try {
        return await promise;
      } finally {
        cancelTimeout();
        pending.delete(question);
      }
    },
    settle: (question, answer) => pending.get(question)?.(answer),
  };
}
