import { readFile } from "node:fs/promises";
import { type ConnectionOptions, credsAuthenticator } from "@nats-io/transport-node";
import type { NatsDestination } from "../../../../generated/operator.ts";
import type { OpenTransport, TransportOptions } from "../transport.ts";
import { createLink } from "./link.ts";
import { publishInOrder } from "./publish-in-order.ts";

const DEFAULT_BATCH = 200;

/** A connection on which nothing comes back is given up after three of these. */
const PING_INTERVAL_MS = 5000;

const RECONNECT_DELAY_MS = 500;

/** Opens the transport to a subject of NATS JetStream. It connects with the first delivery. */
export const openNats: OpenTransport<NatsDestination> = async (definition, options) => {
  const link = createLink(() => connectionOptionsOf(definition, options));
  const { batch = DEFAULT_BATCH, subject } = definition;
  return {
    batch,
    send: (deliveries, { signal }) => publishInOrder(deliveries, { link, template: subject, timeout: options.timeout, signal }),
    close: () => link.close(),
  };
};

async function connectionOptionsOf(
  { servers, tls = false, token, username, password, credentialsFile }: NatsDestination,
  { timeout }: Pick<TransportOptions, "timeout">,
): Promise<ConnectionOptions> {
  const credentials = credentialsFile === undefined ? null : await readFile(credentialsFile);
  return {
    name: "imhook",
    servers,
    timeout,
    pingInterval: PING_INTERVAL_MS,
    maxReconnectAttempts: -1,
    reconnectTimeWait: RECONNECT_DELAY_MS,
    noAsyncTraces: true,
    ...(tls && { tls: {} }),
    ...(token !== undefined && { token }),
    ...(username !== undefined && { user: username, pass: password ?? "" }),
    ...(credentials !== null && { authenticator: credsAuthenticator(credentials) }),
  };
}
