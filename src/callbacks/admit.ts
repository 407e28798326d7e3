import type { Middleware } from "koa";
import { ImhookError } from "../errors.ts";
import type { TurnBack } from "./refuse.ts";

/** Middleware that refuses a call from an address that its sender's allow list does not hold, before the body is read. */
export function admit(turnBack: TurnBack): Middleware {
  return function admitByAddress(context, next) {
    const { sender, remoteAddress } = context.state;
    if (sender.addresses?.has(remoteAddress) !== false) return next();
    return turnBack(context, [sender], new ImhookError("address-refused"));
  };
}
