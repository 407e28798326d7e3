import { createAgent } from "../../../senders/post/agent.ts";
import { attempt, type Delivery, type DeliveryOptions, type Sending } from "../delivery.ts";

export interface TencentChatDeliveryOptions extends DeliveryOptions {
  /** The console's switch "retry after time-out". How often and how soon is not documented: here, once and immediately. */
  retry: boolean;
}

/** Sends each callback when it is due, over kept connections. Before-callbacks are never retried (1047/34354). */
export function createTencentChatDelivery({ retry, ...options }: TencentChatDeliveryOptions): Delivery {
  const agent = createAgent(options.recipient.url);

  async function deliver(sending: Sending): Promise<void> {
    const { exchange } = await attempt(options, agent, sending);
    if (retry && !exchange.answered && exchange.reason === "time-out") await attempt(options, agent, { ...sending, repeated: "retry" });
  }

  return {
    before: async (sending) => (await attempt(options, agent, sending)).effect,
    after: async (sending) => ({ ended: deliver(sending) }),
    close: () => agent.destroy(),
  };
}
