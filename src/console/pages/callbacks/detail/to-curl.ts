import type { Entry } from "../../../../../generated/operator.ts";

/** What a command line to send a callback again is made from. */
export type SentAgain = Pick<
  Entry,
  "sender" | "app" | "receivedCommand" | "authentication" | "query" | "traceId" | "body" | "bodyEncoding"
>;

/** Parameters of Tencent Chat that prove a call. The signature is not recorded, and both have to be made again. */
const PROOF = /^(sign|requesttime)(=|$)/i;

/**
 * A shell command that sends the callback again, as its sender did. It has no secret in it: its first lines say which variables to set. null if the
 * body was not kept.
 */
export function toCurl(entry: SentAgain): string | null {
  if (entry.body === null) return null;
  const { lines, url, options } = entry.sender === "tencent-chat" ? tencentChat(entry) : openIm(entry);
  return [
    "# IMHOOK_URL: where the callbacks of imhook are sent to, such as http://127.0.0.1:8080",
    ...lines,
    `${bodyCommand(entry.body, entry.bodyEncoding)} | curl -sS ${url} \\`,
    ...[...options, ...traceOption(entry)].map((option) => `  ${option} \\`),
    "  --data-binary @-",
  ].join("\n");
}

interface Address {
  /** Lines before the command. */
  lines: string[];
  /** In the shell's quotes. */
  url: string;
  options: string[];
}

function tencentChat({ query, authentication }: SentAgain): Address {
  const parameters = query.split("&").filter((parameter) => parameter !== "" && !PROOF.test(parameter));
  const options = ["-H 'Content-Type: application/json'"];
  const address = (more: string) => `"$IMHOOK_URL"${quote(`/tencent-chat?${parameters.join("&")}`)}${more}`;
  if (authentication !== "signed") return { lines: [], url: address(""), options };
  const lines = [
    "# IMHOOK_TOKEN: the token of the app",
    "now=$(date +%s)",
    `sign=$(printf %s "$IMHOOK_TOKEN$now" | sha256sum | cut -d ' ' -f 1)`,
  ];
  return { lines, url: address(`"&RequestTime=$now&Sign=$sign"`), options };
}

/** The command is in the query if the release of OpenIM puts it there, else in the path. Without a secret the path names the app. */
function openIm({ app, receivedCommand, query, authentication }: SentAgain): Address {
  const isInQuery = /(^|&)command=/.test(query);
  const command = isInQuery || receivedCommand === null ? [] : [encodeURIComponent(receivedCommand)];
  const path = ["/openim", ...(authentication === "secret" ? [] : [app]), ...command].join("/");
  const url = `"$IMHOOK_URL"${quote(query === "" ? path : `${path}?${query}`)}`;
  const options = ["-H 'Content-Type: application/json; charset=utf-8'"];
  if (authentication !== "secret") return { lines: [], url, options };
  return { lines: ["# IMHOOK_SECRET: the secret of the app"], url, options: [`-u ${quote(`${app}:`)}"$IMHOOK_SECRET"`, ...options] };
}

function traceOption({ traceId }: SentAgain): string[] {
  return traceId === null ? [] : [`-H ${quote(`operationID: ${traceId}`)}`];
}

/** Writes the bytes that were received: text in its encoding, or bytes that are no text. */
function bodyCommand(body: string, encoding: string | null): string {
  if (encoding === "base64") return `printf %s ${quote(body)} | base64 -d`;
  const text = `printf %s ${quote(body)}`;
  return encoding === null || encoding === "utf-8" ? text : `${text} | iconv -f utf-8 -t ${quote(encoding)}`;
}

/** Within single quotes the shell changes nothing. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
