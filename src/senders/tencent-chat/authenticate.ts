import { createHash } from "node:crypto";
import type { AuthenticationMethod } from "../../../generated/operator.ts";
import { describeDoubled } from "../../callbacks/query-parameters.ts";
import type { Parameters, Proof, SenderRequestHead } from "../../callbacks/request.ts";
import type { TencentChatApp } from "../../config/apps.ts";
import { ImhookError } from "../../errors.ts";
import type { AddressSet } from "../../http/address-set.ts";
import { constantTimeEqual } from "../../http/constant-time-equal.ts";

const MILLISECONDS_PER_SECOND = 1000;

/** Clocks differ a little. What is signed further ahead could be used for longer than the window. */
const MAX_SECONDS_AHEAD = 5;

const SECONDS_PER_HOUR = 3600;
const SECONDS_PER_DAY = 24 * SECONDS_PER_HOUR;

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
    const fault = faultOfTime(requestTime, receivedAt / MILLISECONDS_PER_SECOND, signatureWindow);
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

/** What is wrong with a RequestTime, in seconds since 1970, by how much, and what it looks like; null if nothing is. */
function faultOfTime(requestTime: string, now: number, window: number): string | null {
  if (!/^[0-9]{1,15}$/.test(requestTime)) return "RequestTime must be whole seconds since 1970";
  const age = Math.round(now - Number(requestTime));
  if (age <= window && age >= -MAX_SECONDS_AHEAD) return null;
  const looksLikeMilliseconds = Math.abs(now - Number(requestTime) / MILLISECONDS_PER_SECOND) <= SECONDS_PER_DAY;
  if (looksLikeMilliseconds) return "RequestTime must be in seconds; it looks like milliseconds";
  const allowed = `it may be ${window} s old and ${MAX_SECONDS_AHEAD} s ahead`;
  const hours = Math.round(age / SECONDS_PER_HOUR);
  const looksLikeZone = hours !== 0 && Math.abs(hours) <= 14 && Math.abs(age - hours * SECONDS_PER_HOUR) <= window;
  const hint = looksLikeZone ? `, which looks like a clock in another time zone` : "";
  return age > 0
    ? `RequestTime is ${age} s old by this clock${hint}; ${allowed}`
    : `RequestTime is ${-age} s ahead of this clock${hint}; ${allowed}`;
}

/** The `Sign` of a call: SHA-256 over token and RequestTime (seconds since 1970, as sent), in lower-case hexadecimal. Source: 1047/34354. */
export function signatureOf(token: string, requestTime: string): string {
  return createHash("sha256").update(token).update(requestTime).digest("hex");
}
