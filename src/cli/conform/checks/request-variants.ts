import type { Sender } from "../../../../generated/operator.ts";
import type { Delivery } from "../exchange.ts";
import type { Callback, WireRequest } from "../wire.ts";

/** A way of sending a callback that differs from the examples. */
export interface RequestVariant {
  name: string;
  title: string;
  senders: readonly Sender[];
  /** Whether it is to be decided as usual; otherwise it need only be answered safely. */
  strict: boolean;
  change(request: WireRequest, callback: Callback): Delivery & { request: WireRequest };
}

const KIBIBYTE = 1024;
const PAUSE_MS = 300;

const BOTH: readonly Sender[] = ["tencent-chat", "openim"];
const OPENIM: readonly Sender[] = ["openim"];
const TENCENT_CHAT: readonly Sender[] = ["tencent-chat"];

/** The `key` of some OpenIM callbacks, main branch since 2025. */
const KEY = encodeURIComponent(Buffer.from('{"sendID":"a","recvID":"b","groupID":""}').toString("base64"));

export const REQUEST_VARIANTS: readonly RequestVariant[] = [
  decided("unknown-parameters", "query parameters that nobody knows, one of them twice", BOTH, addParameters("AddedLater=1&AddedLater=2")),
  decided("no-content-type", "no content type", BOTH, withContentType(undefined)),
  decided("text-content-type", "content type text/plain", BOTH, withContentType("text/plain")),
  decided("form-content-type", "content type of a form", BOTH, withContentType("application/x-www-form-urlencoded")),
  decided("odd-content-type", "content type Application/JSON; charset=UTF-8", BOTH, withContentType("Application/JSON; charset=UTF-8")),
  decided("unknown-content-type", "content type that nobody knows", BOTH, withContentType("x")),
  decided("large-body", "body of 256 KiB", BOTH, (request) => pad(request, 256 * KIBIBYTE)),
  answered("huge-body", "body of one million bytes", BOTH, (request) => pad(request, 1_000_000)),
  decided("line-end", "a line end behind the body", BOTH, (request) => ({ request: { ...request, body: `${request.body.trimEnd()}\n` } })),
  decided("no-line-end", "no line end behind the body", BOTH, (request) => ({ request: { ...request, body: request.body.trimEnd() } })),
  decided("chunked-body", "body in chunks, without Content-Length", BOTH, (request) => ({ request, chunked: true })),
  decided("slow-body", `body with a pause of ${PAUSE_MS} ms in its middle`, BOTH, (request) => ({ request, pauseMs: PAUSE_MS })),
  answered("invalid-json", "body that breaks off", BOTH, (request) => withBody(request, request.body.slice(0, -5))),
  answered("empty-body", "no body", BOTH, (request) => withBody(request, "")),
  answered("list-body", "body that is a list", BOTH, (request) => withBody(request, "[]")),
  answered("null-body", "body that is null", BOTH, (request) => withBody(request, "null")),
  decided("no-trace-id", "no operationid header, as OpenIM 2 calls", OPENIM, withoutTraceId),
  decided("key-parameter", "the key parameter of some callbacks", OPENIM, addParameters(`key=${KEY}`)),
  decided("documented-path", "contenttype=json behind the path, as documents of 2024 print it", OPENIM, addParameters("contenttype=json")),
  decided(
    "documented-query",
    "sdkName, command and contenttype in the query, as documents of 2023 print it",
    OPENIM,
    (request, { command }) => ({
      request: { ...request, url: request.url.replace(`/${command}`, `?sdkName=imhook&command=${command}&contenttype=JSON`) },
    }),
  ),
  decided(
    "other-order",
    "parameters in another order",
    TENCENT_CHAT,
    editQuery((entries) => entries.toReversed()),
  ),
  decided(
    "other-case",
    "SDKAppID in capitals and contenttype=JSON",
    TENCENT_CHAT,
    editQuery((entries) => entries.map(otherCase)),
  ),
  decided(
    "fewer-parameters",
    "no ClientIP and no OptPlatform",
    TENCENT_CHAT,
    editQuery((entries) => entries.filter(([name]) => !["ClientIP", "OptPlatform"].includes(name))),
  ),
  decided(
    "unknown-platform",
    "an OptPlatform that nobody knows",
    TENCENT_CHAT,
    editQuery((entries) => entries.map(([name, value]) => [name, name === "OptPlatform" ? "Watch" : value])),
  ),
];

type Change = RequestVariant["change"];
type Entries = Array<[string, string]>;

function decided(name: string, title: string, senders: readonly Sender[], change: Change): RequestVariant {
  return { name, title, senders, strict: true, change };
}

function answered(name: string, title: string, senders: readonly Sender[], change: Change): RequestVariant {
  return { name, title, senders, strict: false, change };
}

function withBody(request: WireRequest, body: string): ReturnType<Change> {
  return { request: { ...request, body } };
}

function addParameters(parameters: string): Change {
  return (request) => ({ request: { ...request, url: `${request.url}${request.url.includes("?") ? "&" : "?"}${parameters}` } });
}

function withContentType(value: string | undefined): Change {
  return (request) => {
    const { "content-type": _removed, ...headers } = request.headers;
    return { request: { ...request, headers: value === undefined ? headers : { ...headers, "content-type": value } } };
  };
}

function withoutTraceId(request: WireRequest): ReturnType<Change> {
  const { operationid: _removed, ...headers } = request.headers;
  return { request: { ...request, headers } };
}

function editQuery(edit: (entries: Entries) => Entries): Change {
  return (request) => {
    const url = new URL(request.url);
    return { request: { ...request, url: `${url.origin}${url.pathname}?${new URLSearchParams(edit([...url.searchParams]))}` } };
  };
}

function otherCase([name, value]: [string, string]): [string, string] {
  if (name === "SdkAppid") return ["SDKAppID", value];
  return [name, name === "contenttype" ? "JSON" : value];
}

/** A field in front of the others that fills the body up to a length in bytes. */
function pad(request: WireRequest, length: number): ReturnType<Change> {
  const field = '"AddedLater":"",';
  const padding = "x".repeat(length - Buffer.byteLength(request.body) - field.length);
  return withBody(
    request,
    request.body.replace("{", () => `{"AddedLater":"${padding}",`),
  );
}
