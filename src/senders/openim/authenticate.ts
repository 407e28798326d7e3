import type { AuthenticationMethod } from "../../../generated/operator.ts";
import type { Call, SecurityHandler } from "../../callbacks/sender.ts";
import type { OpenImApp } from "../../config/apps.ts";
import { ImhookError } from "../../errors.ts";
import { equalsSecretly } from "../../secrets.ts";

/** What the security handlers compare calls with. */
export interface Credentials {
  apps: readonly OpenImApp[];
}

/** Security handlers by the scheme names of openapi/openim. */
export function createSecurityHandlers({ apps }: Credentials): Record<"Basic", SecurityHandler> {
  const appsByName = new Map(apps.map((app) => [app.name, app]));
  return { Basic: requireSecret };

  function requireSecret({ arrival, identity }: Call): AuthenticationMethod {
    const app = identity.app === null ? undefined : appsByName.get(identity.app);
    if (app === undefined)
      throw new ImhookError(
        "foreign-app",
        identity.app === null ? "the address must name the app: /openim/{app}" : "the app is not configured here",
      );
    if (app.secret === null) return "none";
    if (!equalsSecretly(arrival.headers.authorization ?? "", basicCredentials(app.name, app.secret)))
      throw new ImhookError("credentials-wrong", "the address must carry the app's name and secret: http://name:secret@host/openim");
    return "secret";
  }
}

/** The `Authorization` header of an app, as Go's client writes it for credentials in an address. Source: RFC 7617, section 2. */
export function basicCredentials(name: string, secret: string): string {
  return `Basic ${Buffer.from(`${name}:${secret}`).toString("base64")}`;
}
