import { connect } from "node:net";
import { UsageError } from "../../errors.ts";
import { describeNetworkError } from "../../senders/post/describe-network-error.ts";

const TIMEOUT_MS = 5000;
const PORTS: Readonly<Record<string, number>> = { "http:": 80, "https:": 443 };

/** Throws a UsageError if nobody listens at a URL. */
export async function assertReachable(url: string): Promise<void> {
  const { protocol, hostname, port } = new URL(url);
  const socket = connect(Number(port) || (PORTS[protocol] ?? 0), hostname.replace(/^\[|\]$/g, ""));
  socket.setTimeout(TIMEOUT_MS, () => socket.destroy(new Error(`no connection within ${TIMEOUT_MS} ms`)));
  try {
    await new Promise<void>((resolve, reject) => {
      socket.once("connect", resolve);
      socket.once("error", reject);
    });
  } catch (error) {
    throw new UsageError(`nobody listens at ${url} (${describeNetworkError(error)}). Is imhook running there?`);
  } finally {
    socket.destroy();
  }
}
