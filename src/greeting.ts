import { type Config, openImPath } from "./config/config.ts";
import type { Listener } from "./listen.ts";

/** What a person who starts imhook reads: where to point the senders, where to look, and a command to try. */
export function greeting(config: Config, addresses: Record<"callbacks" | "operator", Pick<Listener, "url">>): string {
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
    ...config.openImApps.map(
      (app) =>
        `  OpenIM ${app.name}${app.secret === null ? "" : ", with its name and secret in the address"}: ${callbacks.url}${openImPath(config.openImApps, app)}`,
    ),
    "",
    `Operator API: ${operator.url}/api/callbacks`,
    "",
    "Try:",
    `  npm run trigger -- Sns.CallbackBlackListAdd --to ${callbacks.url}`,
    `  curl ${config.operatorToken === null ? "" : `-H "Authorization: Bearer $IMHOOK_OPERATOR_TOKEN" `}${operator.url}/api/relations`,
    "",
  ];
  return `${lines.join("\n")}\n`;
}
