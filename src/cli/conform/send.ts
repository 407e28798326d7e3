import type { Agent } from "node:http";
import { createAgent } from "../../senders/post/agent.ts";
import { type Delivery, type Exchange, postCallback, type WireRequest } from "../../senders/post/post.ts";

/** Sends one request and waits for the whole answer as long as the sender would. `agent` holds other connections than the shared ones. Never rejects. */
export type Send = (request: WireRequest, delivery?: Delivery & { agent?: Agent }) => Promise<Exchange>;

/** A way to send, with its own connections. */
export interface Sending {
  send: Send;
  /** Closes the connections. */
  close(): void;
}

export interface SendingOptions {
  /** In milliseconds. */
  cutOff: number;
  /** Whether to talk to a server whose certificate is not trusted. Such a server must not get credentials. */
  acceptAnyCertificate?: boolean;
}

/** Opens connections to an address. */
export function openSending(address: string, { cutOff, acceptAnyCertificate = false }: SendingOptions): Sending {
  const agent = createAgent(address, { rejectUnauthorized: !acceptAnyCertificate });
  return {
    send: (request, delivery = {}) => postCallback(request, { cutOff, agent, ...delivery }),
    close: () => agent.destroy(),
  };
}
