import type { CallbackContext } from "./context/context.ts";
import type { Decision } from "./decision.ts";
import type { CallbackSummary } from "./summary.ts";

/** The business logic of one command. It knows nothing of HTTP, of the sender's reply format, or of storage. */
export interface Handler<Request, Decided> {
  /** Says who did what to whom. Pure: the same request always gives the same summary. */
  summarize(request: Request): CallbackSummary;
  /** Decides a before-callback. If it is absent, the callback is allowed. */
  decide?(request: Request, context: CallbackContext): Decided | Promise<Decided>;
}

/** A handler of any command. The validator, not the compiler, knows that the request fits: it runs just before the handler. */
export type AnyHandler = Handler<never, Decision>;

/** A row of a generated map of command types: what comes in and what may be decided. */
export interface CommandType {
  phase: "before" | "after";
  request: unknown;
  /** `never` for an after-command. */
  decision: unknown;
  /** On the wire. */
  reply: unknown;
}

/**
 * One handler per command of a sender. A missing or misspelt command, a field that the request lacks and a decision that the command does not know
 * do not compile.
 */
export type HandlerMap<Types extends Record<keyof Types, CommandType>> = {
  [Command in keyof Types]: Handler<Types[Command]["request"], Types[Command]["decision"]>;
};
