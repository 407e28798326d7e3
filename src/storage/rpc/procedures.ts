/** Functions that another thread or process calls. Each takes one value; arguments and results are copied. */
// Procedures may take an argument of any type, and only `never` accepts them all.
export type Procedures<Served> = { [Name in keyof Served]: (argument: never) => unknown };

/** The same procedures, of a thread that waits for something. */
export type AsyncProcedures<Served extends Procedures<Served>> = {
  [Name in keyof Served]: (...argument: Parameters<Served[Name]>) => Promise<Awaited<ReturnType<Served[Name]>>>;
};

/** Calls procedures that run in another thread or process. They run one at a time, in the order of the calls. */
export interface RpcClient<Served extends Procedures<Served>> {
  /** Rejects with what the procedure throws, or if the connection is lost before the reply arrives. */
  call<Name extends keyof Served & string>(name: Name, ...argument: Parameters<Served[Name]>): Promise<Awaited<ReturnType<Served[Name]>>>;
  /** Resolves when the pending calls have completed. Later calls reject. */
  close(): Promise<void>;
}

/**
 * Runs the procedure `name` of `served` and returns its result. Throws a TypeError that names `service` if there is no such procedure:
 * inherited functions such as `constructor` cannot be called.
 */
export function invoke(served: object, { name, argument }: { name: string; argument: unknown }, service: string): unknown {
  const procedure: unknown = Object.hasOwn(served, name) ? served[name as keyof typeof served] : undefined;
  if (typeof procedure !== "function") throw new TypeError(`${service} serves no ${name}`);
  return procedure(argument);
}
