import type { Middleware } from "koa";
import type { Logger } from "pino";
import { ImhookError } from "../errors.ts";
import type { AddressSet } from "../network/address-set.ts";
import { clientAddress } from "../network/client-address.ts";
import { refuse, send } from "./refuse.ts";
import type { Sender } from "./sender.ts";

declare module "koa" {
  interface DefaultState {
    sender: Sender;
    /** The sender's own, also behind trusted proxies. */
    remoteAddress: string;
  }
}

/** Middleware that finds the address of a call and refuses one that its sender's allow list does not hold, before the body is read. */
export function admit(trustedProxies: AddressSet, log: Logger): Middleware {
  return function admitByAddress(context, next) {
    const { sender } = context.state;
    const remoteAddress = clientAddress(context.req.socket.remoteAddress, context.headers["x-forwarded-for"], trustedProxies);
    context.state.remoteAddress = remoteAddress;
    if (sender.addresses?.has(remoteAddress) !== false) return next();
    const error = new ImhookError("address-refused");
    log.warn({ code: error.code, sender: sender.name, remoteAddress }, error.message);
    return send(context, refuse([sender], error));
  };
}
