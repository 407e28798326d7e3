import { Option } from "commander";
import { type Config, readConfig } from "../../config/config.ts";
import { createOperatorClient, type OperatorClient } from "../../operator/client.ts";
import type { Recipient } from "../../senders/profile.ts";
import { SENDER_NAMES } from "../../senders/registry.ts";
import { secretsInUrl, secretsOf } from "../mask-secrets.ts";
import { type Output, withOutput } from "../output.ts";
import { parseUrl, recipientOf } from "../recipient.ts";
import { toolCommand } from "../tool-command.ts";
import { assertReachable } from "./assert-reachable.ts";
import { askOperator, compareRelations } from "./compare-relations.ts";
import type { Delivery } from "./delivery.ts";
import { createOpenImDelivery } from "./openim/delivery.ts";
import { readSize, type SimulateOptions, type Size } from "./options.ts";
import { startProgress } from "./progress.ts";
import { formatSummary, type Summary, succeeded } from "./report.ts";
import { simulate } from "./simulate.ts";
import { createTally, type Tally } from "./tally.ts";
import { createTencentChatDelivery } from "./tencent-chat/delivery.ts";

const MILLISECONDS_PER_SECOND = 1000;

/** `imhook simulate` */
export const command = toolCommand("simulate")
  .description("Simulate the users of a chat and send the callbacks that the sender would send.")
  .addOption(new Option("--sender <name>", "sender to simulate").choices(SENDER_NAMES).default("tencent-chat"))
  .option("--to <url>", "URL that the sender is configured with, or where imhook listens (default: from the IMHOOK_ settings)")
  .option("--app <name>", "app id or app name to send for (default: the first one configured)")
  .option("--token <token>", "token that signs calls of Tencent Chat")
  .option("--secret <secret>", "secret of the OpenIM app; it can also be in the URL: http://name:secret@host")
  .option("--rate <number>", "callbacks per second, however slow the answers are", "50")
  .option("--duration <seconds>", "how long to run (default: 10, or until --count)")
  .option("--count <number>", "how many callbacks to send; actions in progress are completed")
  .option("--users <number>", "number of users", "80")
  .option("--groups <number>", "maximum number of groups at a time", "10")
  .option("--seed <text>", "with the same seed and answers, the chat is the same (default: random)")
  .option("--faults <rates>", "network faults and how often they occur, such as duplicates=0.01,slow-body=0.001")
  .option("--retry", "retry after-callbacks of Tencent Chat that time out")
  .option("--check <url>", "compare the chat's relations with those of this operator API")
  .option("--operator-token <token>", "bearer token of the operator API (default: from the IMHOOK_ settings)")
  .option("--json", "print the summary as one JSON object")
  .addHelpText(
    "after",
    `
The simulated sender acts on the answers: what a reply refuses does not happen.
Latency is measured from when a callback was due, so a stalled server shows.
Ctrl-C ends the chat and prints the summary.

Faults are duplicates and reorder (after-callbacks only), slow-body and
lost-connection. They do not count as failures, but relations can differ if a
callback is lost or arrives out of order.

Exit code: 1 if a callback failed or was dropped, or if relations differ.`,
  )
  .action(run);

async function run(options: SimulateOptions): Promise<void> {
  const size = readSize(options);
  const config = readConfig(process.env);
  const { token, secret, operatorToken, to, check } = options;
  const secrets = [...secretsOf(config), token, secret, operatorToken, ...secretsInUrl(to), ...secretsInUrl(check)];
  await withOutput(secrets, (output) => runChat(options, { size, config, output }));
}

async function runChat(options: SimulateOptions, { size, config, output }: { size: Size; config: Config; output: Output }): Promise<void> {
  const { sender } = options;
  const operator = openOperator(options, config);
  const tally = createTally();
  const signal = stopOnInterrupt();
  const recipient = recipientOf(sender, config, options);
  const delivery = openDelivery(recipient, { tally, signal, retry: options.retry === true });
  await assertReachable(recipient.url);
  // Fail before the chat: afterwards its summary would be lost.
  if (operator !== undefined) await askOperator(operator);
  const progress = startProgress(size.count);
  const startedAt = performance.now();
  const circles = await simulate({ ...size, sender, delivery, tally, signal, onSent: progress.sent });
  const duration = (performance.now() - startedAt) / MILLISECONDS_PER_SECOND;
  delivery.close();
  progress.stop();
  const totals = tally.totals();
  const { url: address, app } = recipient;
  const summary: Summary = {
    sender,
    app,
    address,
    seed: size.seed,
    users: size.users,
    groups: size.groups,
    stopped: signal.aborted,
    duration,
    rate: { asked: size.rate, achieved: totals.sent / duration },
    ...totals,
    relations: operator === undefined ? null : await compareRelations({ client: operator, sender, app, circles }),
  };
  output.print(options.json ? `${JSON.stringify(summary)}\n` : formatSummary(summary));
  if (!succeeded(summary)) process.exitCode = 1;
}

function openDelivery(recipient: Recipient, { tally, signal, retry }: { tally: Tally; signal: AbortSignal; retry: boolean }): Delivery {
  if (recipient.sender === "openim") return createOpenImDelivery({ recipient, tally, signal });
  return createTencentChatDelivery({ recipient, tally, retry });
}

/** The first Ctrl-C ends the chat, the second one the process. */
function stopOnInterrupt(): AbortSignal {
  const controller = new AbortController();
  process.once("SIGINT", () => controller.abort());
  return controller.signal;
}

/** Returns the operator API to compare relations with; undefined without --check. */
function openOperator({ check, operatorToken }: SimulateOptions, config: Config): OperatorClient | undefined {
  if (check === undefined) return undefined;
  return createOperatorClient({ baseUrl: parseUrl("--check", check).origin, token: operatorToken ?? config.operatorToken });
}
