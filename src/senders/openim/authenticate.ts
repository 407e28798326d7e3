import type { AuthenticationMethod } from "../../../generated/operator.ts";
import type { IncomingRequest } from "../../callbacks/arrival.ts";
import type { CallbackRequest, SecurityHandler } from "../../callbacks/sender.ts";
import type { OpenImApp } from "../../config/apps.ts";
import { ImhookError } from "../../errors.ts";
import type { AddressSet } from "../../http/address-set.ts";
import { constantTimeEqual } from "../../http/constant-time-equal.ts";
import { readAddress } from "./address.ts";

/** What the security handlers compare calls with. */
export interface Credentials {
  apps: readonly OpenImApp[];
  /** Where calls may come from, which the listener has seen to; absent: anywhere. */
  addresses?: AddressSet;
}

/** Security handlers by the scheme names of openapi/openim. */
export function createSecurityHandlers({ apps, addresses }: Credentials): Record<"Basic", SecurityHandler> {
  const appsByName = new Map(apps.map((app) => [app.name, app]));
  return { Basic: requireSecret };

  function requireSecret({ arrival, identity }: CallbackRequest): AuthenticationMethod {
    const app = identity.app === null ? undefined : appsByName.get(identity.app);
    if (app === undefined)
      throw new ImhookError(
        "foreign-app",
        identity.app === null ? "the address must name the app: /openim/{app}" : "the app is not configured here",
      );
    if (app.secret === null) return addresses === undefined ? "none" : "address";
    if (!showsSecret(arrival, app.name, app.secret))
      throw new ImhookError(
        "credentials-wrong",
        "the address must carry the app's name and secret: http://name:secret@host/openim, or http://host/openim/name:secret",
      );
    return "secret";
  }
}

function showsSecret({ headers, path }: IncomingRequest, name: string, secret: string): boolean {
  const { secret: shown } = readAddress(path);
  return (
    constantTimeEqual(headers.authorization ?? "", basicCredentials(name, secret)) || (shown !== null && constantTimeEqual(shown, secret))
  );
}

/** The `Authorization` header of an app, as Go's client writes it for credentials in an address. Source: RFC 7617, section 2. */
export function basicCredentials(name: string, secret: string): string {
  return `Basic ${Buffer.from(`${name}:${secret}`).toString("base64")}`;
}
