/** Functions that run elsewhere. Each takes one value, and values and results are copied. */
// A function of any argument type is wanted here, and only `never` accepts all of them.
export type Procedures<Served> = { [Name in keyof Served]: (argument: never) => unknown };

/** Functions that run elsewhere, seen from here: they are called one after the other. */
export interface RpcClient<Served extends Procedures<Served>> {
  call<Name extends keyof Served & string>(name: Name, ...argument: Parameters<Served[Name]>): Promise<Awaited<ReturnType<Served[Name]>>>;
  /** Resolves when the calls under way have ended and no more can be made. */
  close(): Promise<void>;
}

/** A call of one of the functions; without a name, the functions are only made. */
export interface RpcCall {
  name: string | null;
  argument: unknown;
}

/** What became of a call. */
export type RpcResult = { result: unknown } | { error: unknown };

/** Calls that are not answered yet. Answers come in the order of the calls. */
export interface PendingCalls {
  /** Resolves with what the call returns, of which type is known to who makes it. */
  add(): Promise<never>;
  settle(called: RpcResult): void;
  rejectAll(error: Error): void;
  isEmpty(): boolean;
  /** Resolves when there is none. */
  settled(): Promise<void>;
}

interface Waiting {
  resolve(result: never): void;
  reject(error: unknown): void;
}

export function createPendingCalls(): PendingCalls {
  const waiting: Waiting[] = [];
  const idle: Array<() => void> = [];
  const isEmpty = () => waiting.length === 0;
  return {
    add: () => new Promise((resolve, reject) => waiting.push({ resolve, reject })),
    settle,
    rejectAll: (error) => {
      while (!isEmpty()) settle({ error });
    },
    isEmpty,
    settled: () => (isEmpty() ? Promise.resolve() : new Promise((resolve) => idle.push(resolve))),
  };

  function settle(called: RpcResult): void {
    const settled = waiting.shift();
    if ("error" in called) settled?.reject(called.error);
    // The function that was called returned it.
    else settled?.resolve(called.result as never);
    if (isEmpty()) for (const resolve of idle.splice(0)) resolve();
  }
}
