/** Questions to another process, each answered by its number: null for all is well, or what is wrong. */
export interface PendingChecks {
  /** Resolves where all is well; rejects with what is wrong, or when `timeout` milliseconds have passed. */
  ask(send: (question: number) => void, timeout: number): Promise<void>;
  answer(question: number, fault: string | null): void;
}

export function createPendingChecks(): PendingChecks {
  const open = new Map<number, (fault: string | null) => void>();
  let asked = 0;
  return {
    ask: (send, timeout) => {
      asked += 1;
      const question = asked;
      const answered = new Promise<string | null>((resolve) => {
        const timer = setTimeout(resolve, timeout, `no answer in ${timeout} ms`);
        open.set(question, (fault) => {
          clearTimeout(timer);
          resolve(fault);
        });
      });
      send(question);
      return answered.then((fault) => {
        open.delete(question);
        if (fault !== null) throw new Error(fault);
      });
    },
    answer: (question, fault) => open.get(question)?.(fault),
  };
}
