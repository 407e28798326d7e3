import { createAgent } from "../../../senders/post/agent.ts";
import { attempt, type Delivery, type DeliveryOptions, type Sending } from "../delivery.ts";

/** The console's switch, "retry after time-out"; how often and how soon is not documented, so once and at once. */
export interface TencentChatDeliveryOptions extends DeliveryOptions {
  address: string;
  retry: boolean;
}

/** Sends each callback when it is due, over connections that are kept. A before-callback is never repeated (1047/34354). */
export function createTencentChatDelivery({ address, retry, ...options }: TencentChatDeliveryOptions): Delivery {
  const agent = createAgent(address);

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
