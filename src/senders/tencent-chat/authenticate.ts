import { createHash } from "node:crypto";
import type { AuthenticationMethod } from "../../../generated/operator.ts";
import { describeDoubled } from "../../callbacks/query-parameters.ts";
import type { Parameters, Proof, SenderRequestHead } from "../../callbacks/request.ts";
import type { TencentChatApp } from "../../config/apps.ts";
import { ImhookError } from "../../errors.ts";
import type { AddressSet } from "../../http/address-set.ts";
import { constantTimeEqual } from "../../http/constant-time-equal.ts";
import { requestTimeFault } from "./request-time.ts";

const MILLISECONDS_PER_SECOND = 1000;

/** What calls are proven by. */
export interface Credentials {
  apps: readonly TencentChatApp[];
  /** How old RequestTime may be, in seconds. */
  signatureWindow: number;
  /** Addresses that may call, which the pipeline has checked; absent if any may. */
  allowList?: AddressSet;
}

/**
 * Returns what proves a call by its SdkAppid and, if the app has a token, by its signature over token and RequestTime. Throws an ImhookError for a
 * call that must not get in. Source: 1047/34354.
 */
export function createAuthenticate({ apps, signatureWindow, allowList }: Credentials): (head: SenderRequestHead) => Proof {
  const appsById = new Map(apps.map((app) => [app.sdkAppId, app]));
  const unsigned: AuthenticationMethod = allowList === undefined ? "none" : "address";

  return function authenticate(head) {
    const app = findApp(single(head.parameters, "SdkAppid"));
    if (app.token === null) return { app: app.sdkAppId, method: unsigned };
    assertSigned(app, app.token, head);
    return { app: app.sdkAppId, method: "signed" };
  };

  function findApp(id: string | undefined): TencentChatApp {
    if (id === undefined) throw new ImhookError("unknown-app", "SdkAppid is missing");
    const app = appsById.get(id);
    if (app === undefined) throw new ImhookError("unknown-app", "SdkAppid is not configured here");
    return app;
  }

  function assertSigned({ previousToken }: TencentChatApp, token: string, { parameters, receivedAt }: SenderRequestHead): void {
    const sign = single(parameters, "Sign");
    const requestTime = single(parameters, "RequestTime");
    if (sign === undefined || requestTime === undefined) throw new ImhookError("missing-signature", "Sign and RequestTime are required");
    const fault = requestTimeFault(requestTime, receivedAt / MILLISECONDS_PER_SECOND, signatureWindow);
    if (fault !== null) throw new ImhookError("expired-signature", fault);
    const tokens = previousToken === null ? [token] : [token, previousToken];
    if (!tokens.some((candidate) => constantTimeEqual(sign.toLowerCase(), signatureOf(candidate, requestTime))))
      throw new ImhookError("invalid-signature", "Sign matches no token of the app");
  }
}

/** The value of a parameter; undefined if it is absent. Throws an ImhookError if it is given with different values. */
function single(parameters: Parameters, name: string): string | undefined {
  const value = parameters[name];
  if (Array.isArray(value)) throw new ImhookError("bad-request", describeDoubled(name, value));
  return value;
}

/** The `Sign` of a call: SHA-256 over token and RequestTime (seconds since 1970, as sent), in lower-case hexadecimal. Source: 1047/34354. */
export function signatureOf(token: string, requestTime: string): string {
  return createHash("sha256").update(token).update(requestTime).digest("hex");
}
