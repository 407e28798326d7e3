import { randomUUID } from "node:crypto";
import { Option } from "commander";
import { type Config, readConfig } from "../../config/config.ts";
import { UsageError } from "../../errors.ts";
import { OPENIM_FORMS, type OpenImForm } from "../../senders/openim/request.ts";
import { createAgent } from "../../senders/post/agent.ts";
import { type Exchange, postCallback, type WireRequest } from "../../senders/post/post.ts";
import { resolveCommand, SENDERS } from "../../senders/registry.ts";
import { secretsInUrl, secretsOf } from "../mask-secrets.ts";
import { type Output, withOutput } from "../output.ts";
import { type RecipientOptions, recipientOf } from "../recipient.ts";
import { toolCommand } from "../tool-command.ts";
import { type ChosenExample, findExample, listCommands } from "./examples.ts";
import { findDuplicate } from "./find-duplicate.ts";
import { withFreshValues } from "./fresh-values.ts";
import { formatCommands } from "./list.ts";
import { outcomeJson, outcomeText } from "./outcome.ts";
import { setValues } from "./set-value.ts";

interface TriggerOptions extends RecipientOptions {
  example?: string;
  set?: string[];
  repeat?: true;
  openimForm: OpenImForm;
  list?: true;
  json?: true;
}

/** Width of the list if standard output is not a terminal. */
const DEFAULT_COLUMNS = 80;

/** `imhook trigger` */
export const command = toolCommand("trigger")
  .description("Send one callback as its sender does, from the examples of the OpenAPI documents.")
  .argument("[command]", "command of Tencent Chat or OpenIM, by its current or an older name")
  .option("--to <url>", "URL that the sender is configured with, or where imhook listens (default: from the IMHOOK_ settings)")
  .option("--example <name>", "example to send (default: the first)")
  .option("--set <path=value>", "change the example, such as PairList.0.To_Account=mallory; repeatable", collect)
  .option("--repeat", "send the example unchanged (default: with the current time and new ids)")
  .option("--app <name>", "app id or app name to send for (default: the first one configured)")
  .option("--token <token>", "token that signs calls of Tencent Chat")
  .option("--secret <secret>", "secret of the OpenIM app; it can also be in the URL: http://name:secret@host")
  .addOption(new Option("--openim-form <form>", "where OpenIM puts the command").choices(OPENIM_FORMS).default("path"))
  .option("--list", "list the commands and their examples, and send nothing")
  .option("--json", "print one JSON object")
  .addHelpText(
    "after",
    `
Apps, tokens and secrets come from the same settings as the server's, so the
call is signed if the app has a token.

Exit code: 0 answered with status 2xx, 1 anything else.`,
  )
  .action(trigger);

function collect(value: string, values: string[] = []): string[] {
  return [...values, value];
}

async function trigger(commandName: string | undefined, options: TriggerOptions): Promise<void> {
  if (options.list) return withOutput([], async (output) => list(options, output));
  if (commandName === undefined) throw new UsageError("name a command, or use --list to see them");
  const example = findExample(commandName, options.example);
  const config = readConfig(process.env);
  const secrets = [...secretsOf(config), options.token, options.secret, ...secretsInUrl(options.to)];
  await withOutput(secrets, (output) => sendExample(example, { config, options, output }));
}

function list({ json }: TriggerOptions, { print }: Output): void {
  const commands = listCommands();
  print(json ? `${JSON.stringify(commands)}\n` : formatCommands(commands, process.stdout.columns ?? DEFAULT_COLUMNS));
}

interface SendOptions {
  config: Config;
  options: TriggerOptions;
  output: Output;
}

async function sendExample(found: ChosenExample, { config, options, output }: SendOptions): Promise<void> {
  const now = Date.now();
  const traceId = randomUUID();
  const body = options.repeat ? found.body : withFreshValues(found.body, traceId, now);
  const example = { ...found, body: setValues(body, options.set ?? []) };
  const { cutOff, writeRequest } = SENDERS[example.sender];
  const recipient = recipientOf(example.sender, config, options);
  const request = writeRequest(recipient, example, { now, traceId, form: options.openimForm });
  const exchange = await post(request, cutOff);
  const current = resolveCommand(example.sender, example.command) ?? example.command;
  const duplicateOf = options.repeat ? await findDuplicate(config, { ...example, command: current }, request.body, now) : null;
  const outcome = { example, request, exchange, duplicateOf };
  output.print(options.json ? outcomeJson(outcome) : outcomeText(outcome));
  if (!exchange.answered || exchange.status < 200 || exchange.status >= 300) process.exitCode = 1;
}

/** Throws a UsageError if nobody listens. */
async function post(request: WireRequest, cutOff: number): Promise<Exchange> {
  const agent = createAgent(request.url);
  const exchange = await postCallback(request, { cutOff, agent });
  agent.destroy();
  if (!exchange.answered && exchange.reason === "connection")
    throw new UsageError(`no answer from ${new URL(request.url).origin} (${exchange.detail}). Is imhook running there?`);
  return exchange;
}
