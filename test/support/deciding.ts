import type { AnyHandler, Sender } from "../../src/callbacks/sender.ts";
import { createOpenIm } from "../../src/senders/openim/index.ts";
import { createTencentChat } from "../../src/senders/tencent-chat/index.ts";

type Decide = NonNullable<AnyHandler["decide"]>;

/** Both senders with one sample app each, whose before-commands all decide by `decide`. */
export function decidingSenders(budget: number, decide: Decide): Sender[] {
  const tencentChat = createTencentChat({
    apps: [{ sdkAppId: "1400000000", token: null, previousToken: null }],
    signatureWindow: 60,
    budget,
  });
  return [tencentChat, createOpenIm({ apps: [{ name: "sample", secret: null }], budget })].map((sender) => withDecide(sender, decide));
}

function withDecide(sender: Sender, decide: Decide): Sender {
  const handlers = Object.entries(sender.handlers).map(([command, handler]): [string, AnyHandler] => [
    command,
    handler.decide === undefined ? handler : { ...handler, decide },
  ]);
  return { ...sender, handlers: Object.fromEntries(handlers) };
}
