import { type OpenImApp, openImPath } from "../config/apps.ts";
import type { Config } from "../config/config.ts";
import type { Listener } from "../http/listen.ts";
import { commandHint } from "./command-hint.ts";

/** What a person who starts imhook reads: where to point the senders, where to look, and a command to try. */
export function banner(config: Config, addresses: Record<"callbacks" | "operator", Pick<Listener, "url">>): string {
  const { callbacks, operator } = addresses;
  const lines = [
    config.development
      ? "imhook runs in development mode: no app is configured, so sample apps stand in and calls need no credentials."
      : "imhook runs.",
    "",
    "Point the senders here:",
    ...config.tencentChatApps.map(
      (app) => `  Tencent Chat ${app.sdkAppId}${app.token === null ? "" : ", signed"}: ${callbacks.url}/tencent-chat`,
    ),
    ...config.openImApps.flatMap((app) => openImLines(config, app, callbacks.url)),
    "",
    `Operator API: ${operator.url}/api/callbacks`,
    "",
    "Try:",
    `  ${commandHint("trigger", `Sns.CallbackBlackListAdd --to ${callbacks.url}`)}`,
    `  curl ${config.operatorToken === null ? "" : `-H "Authorization: Bearer $IMHOOK_OPERATOR_TOKEN" `}${operator.url}/api/relations`,
    "",
  ];
  return `${lines.join("\n")}\n`;
}

/** An address that needs the secret is shown with a word in its place: what is printed ends up in logs. */
function openImLines({ openImApps }: Config, app: OpenImApp, url: string): string[] {
  const path = openImPath(openImApps, app);
  if (app.secret === null) return [`  OpenIM ${app.name}: ${url}${path}`];
  return [
    `  OpenIM ${app.name}, with its name and secret in the address: ${url}${path}`,
    `    that is ${url.replace("://", `://${app.name}:SECRET@`)}${path} or ${url}/openim/${app.name}:SECRET`,
  ];
}
