import { type OpenImApp, openImPath } from "../config/apps.ts";
import type { Config } from "../config/config.ts";
import { isSiteBuilt } from "../operator/docs/serve-docs.ts";
import { SENDER_NAMES, SENDERS } from "../senders/registry.ts";
import type { RunningServer } from "../server/running-server.ts";
import { commandHint } from "./command-hint.ts";

/** The text that a person sees when the server has started: the URLs to configure in the senders, the operator API, the documentation, and commands to try. */
export function banner(
  config: Config,
  { callbacks, operator, handlers }: Pick<RunningServer, "callbacks" | "operator" | "handlers">,
): string {
  const lines = [
    config.development
      ? "imhook is running in development mode: no app is configured, so it uses sample apps and accepts callbacks without credentials."
      : "imhook is running.",
    "",
    "Callback URLs to configure in the senders:",
    ...config.tencentChatApps.map(
      (app) => `  Tencent Chat ${app.sdkAppId}${app.token === null ? "" : ", signed"}: ${callbacks.url}/tencent-chat`,
    ),
    ...config.openImApps.flatMap((app) => openImLines(config, app, callbacks.url)),
    "",
    ...(handlers === null ? [] : [...handlerLines(handlers), ""]),
    `Operator API: ${operator.url}/api/callbacks`,
    `Documentation: ${operator.url}/docs${isSiteBuilt() ? "" : ", once it is built with npm run docs"}`,
    "",
    "Try:",
    `  ${commandHint("trigger", `Sns.CallbackBlackListAdd --to ${callbacks.url}/tencent-chat`)}`,
    `  curl ${authorization(config)}${operator.url}/api/relations`,
    "",
  ];
  return `${lines.join("\n")}\n`;
}

/** The token comes from a variable, because what is printed ends up in logs. */
function authorization({ operatorToken, operatorTokensFile }: Config): string {
  if (operatorToken !== null) return `-H "Authorization: Bearer $IMHOOK_OPERATOR_TOKEN" `;
  return operatorTokensFile === null ? "" : `-H "Authorization: Bearer $TOKEN" `;
}

/** Secrets are replaced by a placeholder, because what is printed ends up in logs. */
function openImLines({ openImApps }: Config, app: OpenImApp, url: string): string[] {
  const path = openImPath(openImApps, app);
  if (app.secret === null) return [`  OpenIM ${app.name}: ${url}${path}`];
  return [
    `  OpenIM ${app.name}, with its name and secret in the URL: ${url.replace("://", `://${app.name}:SECRET@`)}${path}`,
    `    or: ${url}/openim/${app.name}:SECRET`,
  ];
}

function handlerLines({ module, summary }: NonNullable<RunningServer["handlers"]>): string[] {
  const { before, after, onEvent } = summary();
  const commands = SENDER_NAMES.flatMap((sender) =>
    [...before[sender], ...after[sender]].map((command) => `  ${SENDERS[sender].title}: ${command}`),
  );
  return [`Handlers of ${module().path}:`, ...commands, ...(onEvent ? ["  onEvent"] : [])];
}
