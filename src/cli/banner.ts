import { type CallbackUrl, callbackUrls } from "../config/callback-urls.ts";
import type { Config } from "../config/config.ts";
import { isConsoleBuilt } from "../operator/console/serve-console.ts";
import { isSiteBuilt } from "../operator/docs/serve-docs.ts";
import { SENDER_NAMES, SENDERS } from "../senders/registry.ts";
import type { RunningServer } from "../server/running-server.ts";
import { commandHint } from "./command-hint.ts";

/**
 * The text that a person sees when the server has started: the URLs to configure in the senders, the console, the operator API, the documentation, and
 * commands to try.
 */
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
    ...callbackUrls(config, callbacks.url).flatMap((one) => urlLines(one, callbacks.url)),
    "",
    ...(handlers === null ? [] : [...handlerLines(handlers), ""]),
    `Console: ${operator.url}/${isConsoleBuilt() ? "" : ", once it is built with npm run console"}`,
    `Operator API: ${operator.url}/api/callbacks`,
    `Documentation: ${operator.url}/docs${isSiteBuilt() ? "" : ", once it is built with npm run docs"}`,
    "",
    "Try:",
    `  ${commandHint("trigger", `Sns.CallbackBlackListAdd --to ${callbacks.url}/tencent-chat`)}`,
    `  ${commandHint("tail", "--since 1h")}`,
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

const PROOFS = { none: "", signature: ", signed", secret: ", with its name and secret in the URL" } as const;

/** Secrets are replaced by a placeholder, because what is printed ends up in logs. */
function urlLines({ sender, app, url, proof }: CallbackUrl, origin: string): string[] {
  const line = `  ${SENDERS[sender].title} ${app}${PROOFS[proof]}: ${url}`;
  return proof === "secret" ? [line, `    or: ${origin}/openim/${app}:SECRET`] : [line];
}

function handlerLines({ module, summary }: NonNullable<RunningServer["handlers"]>): string[] {
  const { before, after, onEvent } = summary();
  const commands = SENDER_NAMES.flatMap((sender) =>
    [...before[sender], ...after[sender]].map((command) => `  ${SENDERS[sender].title}: ${command}`),
  );
  return [`Handlers of ${module().path}:`, ...commands, ...(onEvent ? ["  onEvent"] : [])];
}
