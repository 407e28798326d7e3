import type { Context } from "koa";
import type { AddressSet } from "../http/address-set.ts";
import { clientAddress } from "../http/client-address.ts";
import { plainAddress } from "../http/plain-address.ts";
import type { RequestHead } from "./request.ts";

/** Notes when a request came in, from where, and what its head says. `path` is what follows the sender's segment. */
export function readHead({ req, querystring }: Context, path: string[], trustedProxies: AddressSet): RequestHead {
  const { remoteAddress: peer } = req.socket;
  return {
    path,
    queryText: querystring,
    headers: req.headers,
    remoteAddress: clientAddress(peer, req.headers["x-forwarded-for"], trustedProxies),
    behindProxy: trustedProxies.has(plainAddress(peer ?? "") ?? ""),
    receivedAt: Date.now(),
    startedAt: performance.now(),
  };
}
