import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

type Fields = Record<string, unknown>;

/** A call to a small server. */
export interface Call {
  url: URL;
  headers: IncomingHttpHeaders;
  text: string;
}

/** Its answer, after `waitMs`. `close` closes the connection after the answer, `cut` instead of it. */
export interface Reply {
  status: number;
  text: string;
  headers?: Record<string, string>;
  waitMs?: number;
  close?: boolean;
  cut?: boolean;
}

export type Answer = (call: Call) => Reply;

/** The credentials that the servers expect. */
export const TOKEN = "t0ken";
export const APP_ID = "1400000007";
export const SECRET = "s3cret";
export const APP_NAME = "shop";

/** A correct small backend for both senders, written without imhook: `/tencent-chat` and `/openim`, and both below `/open` without credentials. */
export function right(call: Call): Reply {
  const isOpen = call.url.pathname.startsWith("/open/");
  return call.url.pathname.includes("/openim") ? openIm(call, isOpen) : tencentChat(call, isOpen);
}

function openIm({ headers, text }: Call, isOpen: boolean): Reply {
  const body = parse(text);
  const reply = { actionCode: 0, errCode: 0, errMsg: "", errDlt: "", nextCode: 0, ...echo(body) };
  const isProven = isOpen || headers.authorization === `Basic ${Buffer.from(`${APP_NAME}:${SECRET}`).toString("base64")}`;
  return json(isProven ? 200 : 401, reply);
}

const ECHOED: Record<string, string[]> = {
  callbackBeforeSetGroupInfoCommand: ["groupID", "groupName", "introduction", "faceURL"],
  callbackBeforeSetGroupInfoExCommand: [
    "groupID",
    "groupName",
    "introduction",
    "faceURL",
    "ex",
    "needVerification",
    "lookMemberInfo",
    "applyMemberFriend",
  ],
};

function echo(body: Fields): Fields {
  const command = String(body.callbackCommand).replace("EX", "Ex");
  return Object.fromEntries((ECHOED[command] ?? []).map((field) => [field, body[field] ?? null]));
}

function tencentChat({ url, text }: Call, isOpen: boolean): Reply {
  const body = parse(text);
  const parameters = new Map([...url.searchParams].map(([name, value]) => [name.toLowerCase(), value]));
  if (!isOpen && !isSigned(parameters)) return json(403, { ActionStatus: "FAIL", ErrorCode: 0, ErrorInfo: "not signed" });
  const items = body.FriendItem ?? body.ResponseFriendItem;
  const command = parameters.get("callbackcommand") ?? "";
  const asksForVerdicts = command.startsWith("Sns.CallbackPrev");
  const verdicts = (Array.isArray(items) ? items : []).map(({ To_Account }) => ({ To_Account, ResultCode: 0, ResultInfo: "" }));
  return json(200, {
    ActionStatus: "OK",
    ErrorCode: 0,
    ErrorInfo: "",
    ...(asksForVerdicts ? { ResultItem: verdicts } : {}),
    ...(command === "Chatbot.OnC2CSignalMessage" ? { RspData: "" } : {}),
  });
}

function isSigned(parameters: Map<string, string>): boolean {
  const time = parameters.get("requesttime") ?? "";
  const sign = createHash("sha256").update(`${TOKEN}${time}`).digest("hex");
  const isFresh = Math.abs(Date.now() / 1000 - Number(time)) <= 60;
  return parameters.get("sdkappid") === APP_ID && parameters.get("sign")?.toLowerCase() === sign && isFresh;
}

export function json(status: number, value: unknown): Reply {
  return { status, text: JSON.stringify(value), headers: { "content-type": "application/json" } };
}

export function parse(text: string): Fields {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
  } catch {
    return {};
  }
}
