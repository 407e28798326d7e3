import type { Command } from "../../src/callbacks/command.ts";
import type { AnyHandler } from "../../src/callbacks/handler.ts";
import type { Sender } from "../../src/callbacks/sender.ts";
import { createOpenIm } from "../../src/senders/openim/index.ts";
import { createTencentChat } from "../../src/senders/tencent-chat/index.ts";
import { withCommands } from "./with-commands.ts";

type Decide = NonNullable<AnyHandler["decide"]>;

/** Both senders, with one sample app each. `decide` decides every before-command. */
export function decidingSenders(budget: number, decide: Decide): Sender[] {
  return sampleSenders().map((sender) => withDecide({ ...sender, budget }, decide));
}

let samples: Sender[] | undefined;

/** Made once: reading the documents takes longer than many tests. */
function sampleSenders(): Sender[] {
  const budget = 0;
  samples ??= [
    createTencentChat({ apps: [{ sdkAppId: "1400000000", token: null, previousToken: null }], signatureWindow: 60, budget }),
    createOpenIm({ apps: [{ name: "sample", secret: null }], budget }),
  ];
  return samples;
}

function withDecide(sender: Sender, decide: Decide): Sender {
  const commands = [...sender.commands].map(([name, command]): [string, Command] => [
    name,
    command.phase === "after" ? command : { ...command, handler: { ...command.handler, decide } },
  ]);
  return withCommands(sender, new Map(commands));
}
