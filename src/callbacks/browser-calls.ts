import { ImhookError } from "../errors.ts";
import type { Proof, RequestHead } from "./request.ts";

/**
 * Throws an ImhookError if a web page makes the call and nothing else proves it. Otherwise any page that is open in a browser on this machine could
 * make up callbacks in development mode. Senders are servers and send neither of these headers.
 */
export function assertNotFromBrowser({ method }: Proof, { headers }: RequestHead): void {
  if (method !== "none") return;
  const site = headers["sec-fetch-site"];
  if (headers.origin !== undefined || (site !== undefined && site !== "none" && site !== "same-origin"))
    throw new ImhookError("browser-not-allowed");
}
