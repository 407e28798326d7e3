import { Command, Option } from "commander";
import { type Config, readConfig } from "../../config/config.ts";
import { createOperatorClient, type OperatorClient } from "../../operator/client.ts";
import { openImRequest } from "../../senders/openim/request.ts";
import { tencentChatRequest } from "../../senders/tencent-chat/request.ts";
import { openImRecipient, parseAddress, tencentChatRecipient } from "../recipient.ts";
import { askOperator, compareRelations } from "./compare-relations.ts";
import type { Delivery } from "./delivery.ts";
import { createOpenImDelivery } from "./openim/delivery.ts";
import { readSize, type SimulateOptions } from "./options.ts";
import { startProgress } from "./progress.ts";
import { reach } from "./reach.ts";
import { formatSummary, type Summary, succeeded } from "./report.ts";
import { simulate } from "./simulate.ts";
import { createTally, type Tally } from "./tally.ts";
import { createTencentChatDelivery } from "./tencent-chat/delivery.ts";

const MILLISECONDS_PER_SECOND = 1000;

/** `imhook simulate` */
export const command = new Command("simulate")
  .description("Play a whole chat against a callback server, as its sender would tell of it.")
  .addOption(new Option("--sender <name>", "who sends").choices(["tencent-chat", "openim"]).default("tencent-chat"))
  .option("--to <url>", "address that the sender is given, or where imhook listens (default: what the IMHOOK_ variables say)")
  .option("--app <name>", "app id or app name to send for (default: the first that is configured)")
  .option("--token <token>", "token that signs calls of Tencent Chat")
  .option("--secret <secret>", "secret of the OpenIM app")
  .option("--rate <number>", "callbacks per second, whatever the answers", "50")
  .option("--duration <seconds>", "how long (default: 10, or as --count says)")
  .option("--count <number>", "how many callbacks; what has begun is played to its end")
  .option("--users <number>", "users who chat", "80")
  .option("--groups <number>", "most groups at a time", "10")
  .option("--seed <text>", "the same seed and answers give the same chat (default: any)")
  .option("--faults <rates>", "what goes wrong on the way, and how often, e.g. duplicates=0.01,slow-body=0.001")
  .option("--retry", "repeat after-callbacks of Tencent Chat that time out")
  .option("--check <url>", "compare the relations of the operator API there with the chat's")
  .option("--operator-token <token>", "its bearer token (default: what the IMHOOK_ variables say)")
  .option("--json", "print the summary as one JSON object")
  .addHelpText(
    "after",
    `
Answers are honoured: what is refused does not happen and is not told. Latency
counts from when a callback was due, so a server that stalls shows it. Ctrl-C
ends the chat and prints the summary.

Faults are duplicates and reorder, of after-callbacks alone, slow-body and
lost-connection. They are counted and no failures, though relations can differ
where a callback was lost or came out of order.

Exits with 1 when a callback failed, was dropped, or relations differ.`,
  )
  .action(run);

async function run(options: SimulateOptions): Promise<void> {
  const size = readSize(options);
  const config = readConfig(process.env);
  const operator = openOperator(options, config);
  const tally = createTally();
  const signal = stopOnInterrupt();
  const { address, app, delivery } = openDelivery(config, options, tally, signal);
  await reach(address);
  // Before the chat, not behind it, where its summary would be lost.
  if (operator !== undefined) await askOperator(operator);
  const progress = startProgress(size.count);
  const startedAt = performance.now();
  const circles = await simulate({ ...size, sender: options.sender, delivery, tally, signal, onSent: progress.sent });
  const duration = (performance.now() - startedAt) / MILLISECONDS_PER_SECOND;
  delivery.close();
  progress.stop();
  const totals = tally.totals();
  const summary: Summary = {
    sender: options.sender,
    app,
    address,
    seed: size.seed,
    users: size.users,
    groups: size.groups,
    stopped: signal.aborted,
    duration,
    rate: { asked: size.rate, achieved: totals.sent / duration },
    ...totals,
    relations: operator === undefined ? null : await compareRelations({ client: operator, sender: options.sender, app, circles }),
  };
  process.stdout.write(options.json ? `${JSON.stringify(summary)}\n` : formatSummary(summary));
  if (!succeeded(summary)) process.exitCode = 1;
}

function openDelivery(
  config: Config,
  options: SimulateOptions,
  tally: Tally,
  signal: AbortSignal,
): { address: string; app: string; delivery: Delivery } {
  if (options.sender === "openim") {
    const { address, app } = openImRecipient(config, options);
    const toRequest = (callback: Parameters<typeof openImRequest>[1], operationId: string) =>
      openImRequest(address, callback, { app, form: "path", operationId });
    return { address, app: app.name, delivery: createOpenImDelivery({ sender: "openim", address, toRequest, tally, signal }) };
  }
  const { address, app } = tencentChatRecipient(config, options);
  const toRequest = (callback: Parameters<typeof tencentChatRequest>[1]) => tencentChatRequest(address, callback, app, Date.now());
  const retry = options.retry === true;
  return { address, app: app.sdkAppId, delivery: createTencentChatDelivery({ sender: "tencent-chat", address, toRequest, tally, retry }) };
}

/** The first Ctrl-C ends the chat, the second one the process. */
function stopOnInterrupt(): AbortSignal {
  const controller = new AbortController();
  process.once("SIGINT", () => controller.abort());
  return controller.signal;
}

/** The operator API to compare relations with; undefined where that is not asked for. */
function openOperator({ check, operatorToken }: SimulateOptions, config: Config): OperatorClient | undefined {
  if (check === undefined) return undefined;
  return createOperatorClient({ baseUrl: parseAddress("--check", check).origin, token: operatorToken ?? config.operatorToken });
}
