import type { Circle } from "../../src/cli/simulate/circle.ts";
import { createOpenImDelivery } from "../../src/cli/simulate/openim/delivery.ts";
import { type SimulationOptions, simulate } from "../../src/cli/simulate/simulate.ts";
import { createTally, type Tally, type Totals } from "../../src/cli/simulate/tally.ts";
import { createTencentChatDelivery } from "../../src/cli/simulate/tencent-chat/delivery.ts";
import type { SentCallback } from "../../src/senders/sent-callback.ts";

export const NO_FAULTS: SimulationOptions["faults"] = { duplicates: 0, reorder: 0, "slow-body": 0, "lost-connection": 0 };

/** The result of a simulated chat. */
export interface Simulated {
  circles: Circle[];
  totals: Totals;
  /** Callbacks of each circle, in order. */
  sent: Record<string, SentCallback[]>;
}

type Options = Partial<Pick<SimulationOptions, "sender" | "seed" | "users" | "groups" | "rate" | "count" | "faults" | "signal">> & {
  retry?: boolean;
  /** To look at while the chat goes on. */
  tally?: Tally;
};

/** Simulates a chat against a server at `url` that has the sample apps. */
export async function runSimulation(url: string, { retry = false, tally = createTally(), ...options }: Options = {}): Promise<Simulated> {
  const { sender = "tencent-chat", signal = new AbortController().signal } = options;
  const sent: Simulated["sent"] = {};
  const app = sender === "openim" ? "sample" : "1400000000";
  const recipient = { sender, url: `${url}/${sender}`, app, credential: null };
  const delivery =
    sender === "openim" ? createOpenImDelivery({ recipient, tally, signal }) : createTencentChatDelivery({ recipient, tally, retry });
  const circles = await simulate({
    seed: "test",
    users: 24,
    groups: 6,
    rate: 500,
    count: 300,
    faults: NO_FAULTS,
    ...options,
    sender,
    signal,
    delivery,
    tally,
    onSent: (callback) => {
      const circle = /[a-z]+-c\d+(?=-)/.exec(JSON.stringify(callback.body))?.[0] ?? "";
      sent[circle] = [...(sent[circle] ?? []), callback];
    },
  });
  delivery.close();
  return { circles, totals: tally.totals(), sent };
}
