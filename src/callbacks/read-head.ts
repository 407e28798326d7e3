import type { Context } from "koa";
import type { AddressSet } from "../http/address-set.ts";
import { clientAddress } from "../http/client-address.ts";
import type { RequestHead } from "./request.ts";

/**
 * Notes when a request came in, from where, and what its head says. `path` is what follows the sender's segment, `peer` the address at the other end
 * of the connection.
 */
export function readHead({ req, querystring }: Context, path: string[], peer: string, trustedProxies: AddressSet): RequestHead {
  return {
    path,
    queryText: querystring,
    headers: req.headers,
    remoteAddress: clientAddress(peer, req.headers["x-forwarded-for"], trustedProxies),
    behindProxy: trustedProxies.has(peer),
    receivedAt: Date.now(),
    startedAt: performance.now(),
  };
}
