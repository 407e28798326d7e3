import { isIPv6 } from "node:net";
import { Command, Option } from "commander";
import { type Config, openImPath, readConfig } from "../../config/config.ts";
import { UsageError } from "../../errors.ts";
import { type Example, findExample } from "./examples.ts";
import { type OpenImForm, openImRequest, tencentChatRequest, type WireRequest } from "./requests.ts";

interface TriggerOptions {
  to?: string;
  example?: string;
  app?: string;
  openimForm: OpenImForm;
}

/** `imhook trigger` */
export const command = new Command("trigger")
  .description("Send one callback as its sender would, taken from the examples of the documents.")
  .argument("<command>", "command of Tencent Chat or OpenIM, by today's or an older name")
  .option("--to <url>", "where imhook listens (default: what the IMHOOK_ variables say, http://127.0.0.1:8080)")
  .option("--example <name>", "example to send (default: the first)")
  .option("--app <name>", "app id or app name to send for (default: the first that is configured)")
  .addOption(new Option("--openim-form <form>", "where OpenIM puts the command").choices(["path", "query", "bare"]).default("path"))
  .addHelpText(
    "after",
    "\nApps, tokens and secrets are read from the same variables and file as those of the server, so the call is signed when it has to be.",
  )
  .action(trigger);

async function trigger(command: string, options: TriggerOptions): Promise<void> {
  const config = readConfig(process.env);
  const request = toRequest(config, findExample(command, options.example), options);
  process.stdout.write(`POST ${request.url}\n${request.body.trimEnd()}\n\n`);
  const startedAt = performance.now();
  const response = await send(request);
  const text = await response.text();
  const duration = (performance.now() - startedAt).toFixed(1);
  process.stdout.write(`${response.status} ${response.statusText} in ${duration} ms\n${text}\n`);
  if (!response.ok) process.exitCode = 1;
}

function toRequest(config: Config, example: Example, { to, app, openimForm }: TriggerOptions): WireRequest {
  const base = (to ?? urlOf(config)).replace(/\/+$/, "");
  if (example.sender === "openim") {
    const chosen = choose(config.openImApps, (candidate) => candidate.name, app);
    return openImRequest(`${base}${openImPath(config.openImApps, chosen)}`, example, chosen, openimForm);
  }
  return tencentChatRequest(
    base,
    example,
    choose(config.tencentChatApps, (candidate) => candidate.sdkAppId, app),
    Date.now(),
  );
}

function urlOf({ host, port, tls }: Config): string {
  return `${tls === null ? "http" : "https"}://${isIPv6(host) ? `[${host}]` : host}:${port}`;
}

function choose<App>(apps: App[], nameOf: (app: App) => string, name: string | undefined): App {
  const app = name === undefined ? apps[0] : apps.find((candidate) => nameOf(candidate) === name);
  if (app === undefined)
    throw new UsageError(`there is no app ${name ?? "of this sender"}; configured are: ${apps.map(nameOf).join(", ") || "none"}`);
  return app;
}

async function send({ url, headers, body }: WireRequest): Promise<Response> {
  try {
    return await fetch(url, { method: "POST", headers, body });
  } catch (error) {
    const { cause } = error as Error & { cause?: Error };
    throw new UsageError(
      `no answer from ${url.split("/", 3).join("/")} (${cause?.message ?? error}). Does imhook run there? Start it with npm start.`,
    );
  }
}
