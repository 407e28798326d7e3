import { randomUUID } from "node:crypto";
import { Command, Option } from "commander";
import { readConfig } from "../../config/config.ts";
import { UsageError } from "../../errors.ts";
import { CUT_OFFS } from "../../senders/cut-offs.ts";
import { describeEffect } from "../../senders/describe-effect.ts";
import { interpretReply } from "../../senders/interpret-reply.ts";
import { OPENIM_FORMS, type OpenImForm, openImRequest } from "../../senders/openim/request.ts";
import { createAgent } from "../../senders/post/agent.ts";
import { type Exchange, postCallback, type WireRequest } from "../../senders/post/post.ts";
import { tencentChatRequest } from "../../senders/tencent-chat/request.ts";
import { openImRecipient, type RecipientOptions, tencentChatRecipient } from "../recipient.ts";
import { type Example, findExample, listCommands } from "./examples.ts";
import { formatCommands } from "./list.ts";
import { setValues } from "./set-value.ts";

interface TriggerOptions extends RecipientOptions {
  example?: string;
  set?: string[];
  openimForm: OpenImForm;
  list?: true;
  json?: true;
}

/** Width where standard output is no terminal. */
const DEFAULT_COLUMNS = 80;

/** `imhook trigger` */
export const command = new Command("trigger")
  .description("Send one callback as its sender would, taken from the examples of the documents.")
  .argument("[command]", "command of Tencent Chat or OpenIM, by today's or an older name")
  .option("--to <url>", "address that the sender is given, or where imhook listens (default: what the IMHOOK_ variables say)")
  .option("--example <name>", "example to send (default: the first)")
  .option("--set <path=value>", "change the example, e.g. PairList.0.To_Account=mallory; may be repeated", collect)
  .option("--app <name>", "app id or app name to send for (default: the first that is configured)")
  .option("--token <token>", "token that signs calls of Tencent Chat")
  .option("--secret <secret>", "secret of the OpenIM app")
  .addOption(new Option("--openim-form <form>", "where OpenIM puts the command").choices(OPENIM_FORMS).default("path"))
  .option("--list", "show the commands and their examples, and send nothing")
  .option("--json", "print one JSON object")
  .addHelpText(
    "after",
    `
Apps, tokens and secrets are read from the same variables and file as those of
the server, so the call is signed when it has to be.`,
  )
  .action(run);

function collect(value: string, values: string[] = []): string[] {
  return [...values, value];
}

async function run(commandName: string | undefined, options: TriggerOptions): Promise<void> {
  if (options.list) return list(options);
  if (commandName === undefined) throw new UsageError("name a command, or --list them");
  const found = findExample(commandName, options.example);
  const example = { ...found, body: setValues(found.body, options.set ?? []) };
  const request = toRequest(example, options);
  const agent = createAgent(request.url);
  const came = await postCallback(request, { cutOff: CUT_OFFS[example.sender], agent });
  agent.destroy();
  if (!came.answered && came.reason === "connection")
    throw new UsageError(`no answer from ${request.url.split("/", 3).join("/")} (${came.detail}). Does imhook run there?`);
  process.stdout.write(options.json ? toJson(example, request, came) : toText(example, request, came));
  if (!came.answered || came.status < 200 || came.status >= 300) process.exitCode = 1;
}

function list({ json }: TriggerOptions): void {
  const commands = listCommands();
  process.stdout.write(json ? `${JSON.stringify(commands)}\n` : formatCommands(commands, process.stdout.columns ?? DEFAULT_COLUMNS));
}

function toRequest(example: Example, options: TriggerOptions): WireRequest {
  const config = readConfig(process.env);
  if (example.sender === "openim") {
    const { address, app } = openImRecipient(config, options);
    return openImRequest(address, example, { app, form: options.openimForm, operationId: randomUUID() });
  }
  const { address, app } = tencentChatRecipient(config, options);
  return tencentChatRequest(address, example, app, Date.now());
}

function toText(example: Example, { url, body }: WireRequest, came: Exchange): string {
  const answer = came.answered ? `${came.status} ${came.statusText} in ${came.duration.toFixed(1)} ms\n${came.text}` : came.detail;
  return `POST ${url}\n${body.trimEnd()}\n\n${answer}\n\n${describeEffect(example.sender, interpretReply(example.sender, example, came))}\n`;
}

/** Headers are left out, for they may hold the secret. */
function toJson({ sender, command: name, body, name: example }: Example, { url }: WireRequest, came: Exchange): string {
  const effect = interpretReply(sender, { command: name, body }, came);
  const effectText = describeEffect(sender, effect);
  return `${JSON.stringify({ sender, command: name, example, url, body, answer: came, effect: { ...effect, text: effectText } })}\n`;
}
