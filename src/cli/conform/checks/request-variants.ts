import type { Sender } from "../../../../generated/operator.ts";
import type { Delivery, WireRequest } from "../../../senders/post/post.ts";
import { SENDER_NAMES } from "../../../senders/registry.ts";
import type { Callback } from "../request.ts";

/** A way to send a callback that no example shows. */
export interface RequestVariant {
  name: string;
  title: string;
  senders: readonly Sender[];
  /** Whether the callback must be decided as usual; otherwise a safe answer is enough. */
  strict: boolean;
  change(request: WireRequest, callback: Callback): Delivery & { request: WireRequest };
}

const KIBIBYTE = 1024;
const PAUSE_MS = 300;

const BOTH = SENDER_NAMES;
const OPENIM: readonly Sender[] = ["openim"];
const TENCENT_CHAT: readonly Sender[] = ["tencent-chat"];

/** The `key` parameter of some OpenIM callbacks (main branch since 2025). */
const KEY = encodeURIComponent(Buffer.from('{"sendID":"a","recvID":"b","groupID":""}').toString("base64"));

export const REQUEST_VARIANTS: readonly RequestVariant[] = [
  decided("unknown-parameters", "unknown query parameters, one of them twice", BOTH, addParameters("AddedLater=1&AddedLater=2")),
  decided("no-content-type", "no content type", BOTH, withContentType(undefined)),
  decided("text-content-type", "content type text/plain", BOTH, withContentType("text/plain")),
  decided(
    "form-content-type",
    "content type application/x-www-form-urlencoded",
    BOTH,
    withContentType("application/x-www-form-urlencoded"),
  ),
  decided("odd-content-type", "content type Application/JSON; charset=UTF-8", BOTH, withContentType("Application/JSON; charset=UTF-8")),
  decided("unknown-content-type", "unknown content type", BOTH, withContentType("x")),
  decided("large-body", "body of 256 KiB", BOTH, (request) => pad(request, 256 * KIBIBYTE)),
  answered("huge-body", "body of one million bytes", BOTH, (request) => pad(request, 1_000_000)),
  decided("line-end", "newline after the body", BOTH, (request) => ({ request: { ...request, body: `${request.body.trimEnd()}\n` } })),
  decided("no-line-end", "no newline after the body", BOTH, (request) => ({ request: { ...request, body: request.body.trimEnd() } })),
  decided("chunked-body", "chunked body, without Content-Length", BOTH, (request) => ({ request, chunked: true })),
  decided("slow-body", `body sent in two parts, ${PAUSE_MS} ms apart`, BOTH, (request) => ({ request, pause: PAUSE_MS })),
  answered("invalid-json", "truncated JSON body", BOTH, (request) => withBody(request, request.body.slice(0, -5))),
  answered("empty-body", "no body", BOTH, (request) => withBody(request, "")),
  answered("list-body", "body that is an array", BOTH, (request) => withBody(request, "[]")),
  answered("null-body", "body that is null", BOTH, (request) => withBody(request, "null")),
  decided("no-trace-id", "no operationid header, as in OpenIM 2", OPENIM, withoutTraceId),
  decided("key-parameter", "the key parameter of some callbacks", OPENIM, addParameters(`key=${KEY}`)),
  decided("documented-path", "contenttype=json after the path, as in documents of 2024", OPENIM, addParameters("contenttype=json")),
  decided("documented-query", "sdkName, command and contenttype in the query, as in documents of 2023", OPENIM, (request, { command }) => ({
    request: { ...request, url: request.url.replace(`/${command}`, `?sdkName=imhook&command=${command}&contenttype=JSON`) },
  })),
  decided(
    "other-order",
    "parameters in another order",
    TENCENT_CHAT,
    editQuery((entries) => entries.toReversed()),
  ),
  decided(
    "other-case",
    "SDKAppID in other case, and contenttype=JSON",
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
    "unknown OptPlatform",
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

/** Adds a field in front of the others, so that the body has `length` bytes. */
function pad(request: WireRequest, length: number): ReturnType<Change> {
  const field = '"AddedLater":"",';
  const padding = "x".repeat(length - Buffer.byteLength(request.body) - field.length);
  return withBody(
    request,
    request.body.replace("{", () => `{"AddedLater":"${padding}",`),
  );
}
