import { isIPv6 } from "node:net";
import type { Config } from "../config/config.ts";

/** Where a server with these settings serves its operator API, for clients on the same machine; null if the system chooses its port. */
export function operatorUrl({ operatorHost, operatorPort }: Pick<Config, "operatorHost" | "operatorPort">): string | null {
  if (operatorPort === 0) return null;
  return `http://${isIPv6(operatorHost) ? `[${operatorHost}]` : operatorHost}:${operatorPort}`;
}
