import { isIPv6 } from "node:net";
import type { Config } from "../../config/config.ts";
import { createOperatorClient } from "../../operator/client.ts";
import type { SentCallback } from "../../senders/sent-callback.ts";

const TIMEOUT_MS = 1000;

/**
 * Asks the configured operator API whether a callback that was sent at `sentAt` (milliseconds since 1970) repeats an earlier one. Returns the id
 * of that entry; null if there is none, or if the API does not answer, as it may belong to another server.
 */
export async function findDuplicate(config: Config, { command }: SentCallback, sentBody: string, sentAt: number): Promise<string | null> {
  if (config.operatorPort === 0) return null;
  const host = isIPv6(config.operatorHost) ? `[${config.operatorHost}]` : config.operatorHost;
  const client = createOperatorClient({ baseUrl: `http://${host}:${config.operatorPort}`, token: config.operatorToken });
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const { data } = await client.GET("/api/callbacks", { params: { query: { command, limit: 1 } }, signal });
    const [newest] = data?.items ?? [];
    if (newest === undefined || newest.status !== "duplicate" || newest.receivedAt < sentAt) return null;
    const { data: entry } = await client.GET("/api/callbacks/{id}", { params: { path: { id: newest.id } }, signal });
    return entry?.body === sentBody ? entry.duplicateOf : null;
  } catch {
    return null;
  }
}
