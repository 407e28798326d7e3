import { createHash } from "node:crypto";
import type { AuthenticationMethod } from "../../../generated/operator.ts";
import { single } from "../../callbacks/parameters.ts";
import type { CallbackRequest, SecurityHandler } from "../../callbacks/sender.ts";
import type { TencentChatApp } from "../../config/apps.ts";
import { ImhookError } from "../../errors.ts";
import type { AddressSet } from "../../http/address-set.ts";
import { constantTimeEqual } from "../../http/constant-time-equal.ts";

const MILLISECONDS_PER_SECOND = 1000;

/** What the security handlers compare calls with. */
export interface Credentials {
  apps: readonly TencentChatApp[];
  /** In seconds. */
  signatureWindow: number;
  /** Where calls may come from, which the listener has seen to; absent: anywhere. */
  addresses?: AddressSet;
}

/** Security handlers by the scheme names of openapi/tencent-chat. */
export function createSecurityHandlers({ apps, signatureWindow, addresses }: Credentials): Record<"AppId" | "Signature", SecurityHandler> {
  const appsById = new Map(apps.map((app) => [app.sdkAppId, app]));
  const unsigned: AuthenticationMethod = addresses === undefined ? "none" : "address";
  return { AppId: requireApp, Signature: requireSignature };

  function requireApp({ identity }: CallbackRequest): AuthenticationMethod {
    appOf(identity.app);
    return unsigned;
  }

  function requireSignature({ arrival, identity }: CallbackRequest): AuthenticationMethod {
    const { token, previousToken } = appOf(identity.app);
    if (token === null) return unsigned;
    const sign = single(identity.parameters.Sign);
    const requestTime = single(identity.parameters.RequestTime);
    if (sign === undefined || requestTime === undefined) throw new ImhookError("signature-missing", "Sign and RequestTime are required");
    const seconds = /^[0-9]{1,15}$/.test(requestTime) ? Number(requestTime) : Number.NaN;
    // NaN is within no window.
    if (!(Math.abs(arrival.receivedAt / MILLISECONDS_PER_SECOND - seconds) <= signatureWindow))
      throw new ImhookError("signature-outdated", `RequestTime must be within ${signatureWindow} s of this clock`);
    const tokens = previousToken === null ? [token] : [token, previousToken];
    if (!tokens.some((candidate) => constantTimeEqual(sign.toLowerCase(), signatureOf(candidate, requestTime))))
      throw new ImhookError("signature-wrong", "Sign matches no token of the app");
    return "signed";
  }

  function appOf(id: string | null): TencentChatApp {
    const app = id === null ? undefined : appsById.get(id);
    if (app === undefined)
      throw new ImhookError("foreign-app", id === null ? "SdkAppid must be given once" : "SdkAppid is not configured here");
    return app;
  }
}

/** The `Sign` of a call: SHA-256 over token and RequestTime (seconds since 1970, as sent), in lower-case hexadecimal. Source: 1047/34354. */
export function signatureOf(token: string, requestTime: string): string {
  return createHash("sha256").update(token).update(requestTime).digest("hex");
}
