import { connect } from "node:net";
import { UsageError } from "../../errors.ts";
import { describeNetworkError } from "../../senders/post/describe-network-error.ts";

const PATIENCE_MS = 5000;
const PORTS: Readonly<Record<string, number>> = { "http:": 80, "https:": 443 };

/** Throws a UsageError where nobody listens, before a whole chat is told to nobody. */
export async function reach(address: string): Promise<void> {
  const { protocol, hostname, port } = new URL(address);
  const socket = connect(Number(port) || (PORTS[protocol] ?? 0), hostname.replace(/^\[|\]$/g, ""));
  socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error(`no connection within ${PATIENCE_MS} ms`)));
  try {
    await new Promise<void>((resolve, reject) => {
      socket.once("connect", resolve);
      socket.once("error", reject);
    });
  } catch (error) {
    throw new UsageError(`nobody listens at ${address} (${describeNetworkError(error)}). Does imhook run there?`);
  } finally {
    socket.destroy();
  }
}
