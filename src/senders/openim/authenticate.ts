import type { Proof, SenderRequestHead } from "../../callbacks/request.ts";
import type { OpenImApp } from "../../config/apps.ts";
import { ImhookError } from "../../errors.ts";
import type { AddressSet } from "../../http/address-set.ts";
import { constantTimeEqual } from "../../http/constant-time-equal.ts";
import { readAddress } from "./identify.ts";

/** What calls are proven by. */
export interface Credentials {
  apps: readonly OpenImApp[];
  /** Addresses that may call, which the pipeline has checked; absent if any may. */
  allowList?: AddressSet;
}

/**
 * Returns what proves a call by the app that its path names and, if the app has a secret, by that secret in the path or in Basic credentials.
 * OpenIM signs nothing. Throws an ImhookError for a call that must not get in.
 */
export function createAuthenticate({ apps, allowList }: Credentials): (head: SenderRequestHead) => Proof {
  const appsByName = new Map(apps.map((app) => [app.name, app]));
  const [first, ...others] = apps;
  const onlyApp = others.length === 0 ? first : undefined;

  return function authenticate(head) {
    const { app: name, secret: shown } = readAddress(head.path);
    const app = name === null ? onlyApp : appsByName.get(name);
    if (app === undefined) {
      const detail = name === null ? "the address must name the app: /openim/{app}" : "the app is not configured here";
      throw new ImhookError("unknown-app", detail);
    }
    if (app.secret === null) return { app: app.name, method: allowList === undefined ? "none" : "address" };
    if (!showsSecret(app.name, app.secret, head.headers.authorization, shown))
      throw new ImhookError(
        "invalid-credentials",
        "the address must carry the app's name and secret: http://name:secret@host/openim, or http://host/openim/name:secret",
      );
    return { app: app.name, method: "secret" };
  };
}

function showsSecret(name: string, secret: string, authorization: string | undefined, inPath: string | null): boolean {
  return constantTimeEqual(authorization ?? "", basicCredentials(name, secret)) || (inPath !== null && constantTimeEqual(inPath, secret));
}

/** The `Authorization` header of an app, as Go's client writes it for credentials in an address. Source: RFC 7617, section 2. */
export function basicCredentials(name: string, secret: string): string {
  return `Basic ${Buffer.from(`${name}:${secret}`).toString("base64")}`;
}
