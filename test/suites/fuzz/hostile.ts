import { gzipSync } from "node:zlib";

const MEBIBYTE = 2 ** 20;

/** Values that stand where a sender would have put something else. */
export const HOSTILE_VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  Number.MAX_SAFE_INTEGER + 2,
  0.1,
  "",
  " ",
  "\u0000",
  "\ud800",
  "\udfff\ud800",
  "\u202e\u0000\uffff",
  "__proto__",
  "constructor",
  "'; DROP TABLE entry; --",
  "%0d%0aX-Injected: 1",
  "\r\nX-Injected: 1\r\n\r\n",
  "../../etc/passwd",
  "<script>alert(1)</script>",
  "x".repeat(5000),
  [],
  [[]],
  {},
  [null],
  [{}],
  { constructor: { prototype: { polluted: true } } },
  { toString: "x", valueOf: null, length: -1 },
];

/** Names that a key may be changed to. */
export const HOSTILE_KEYS: readonly string[] = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "",
  "CallbackCommand",
  "callbackCommand",
  "\u0000",
  "\ud800",
];

/** Texts that stand in place of a body. */
export const HOSTILE_TEXTS: readonly string[] = [
  "",
  " ",
  "null",
  "[]",
  '"text"',
  "0",
  "{",
  "{}",
  "}{",
  '{"a":1,}',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"CallbackCommand":"Sns.CallbackFriendAdd","CallbackCommand":"C2C.CallbackBeforeSendMsg"}',
  '{"callbackCommand":{"toString":"callbackBeforeAddBlackCommand"}}',
  `{"n":${"9".repeat(400)}}`,
  '{"n":1e999999}',
  '{"s":"\\ud800"}',
  '{"s":"\\u0000"}',
  "\ufeff{}",
  "\u00a0{}",
  "<xml/>",
  "a=1&b=2",
  "[".repeat(2000),
  `${'{"a":'.repeat(1500)}1${"}".repeat(1500)}`,
  "[".repeat(MEBIBYTE - 1),
  `{"a":"${"\u00a0".repeat(100_000)}"}`,
  `{"a":"${"x".repeat(MEBIBYTE)}"}`,
];

/** Ten MiB of spaces, and as many of brackets, in ten kilobytes. */
export const GZIP_BOMBS: readonly Buffer[] = [gzipSync(Buffer.alloc(10 * MEBIBYTE, " ")), gzipSync(Buffer.alloc(10 * MEBIBYTE, "["))];

/** Header lines that a sender would not send, or not so. */
export const HOSTILE_HEADERS: readonly string[] = [
  "Content-Type: text/plain",
  "Content-Type: application/json; charset=utf-16",
  "Content-Type: application/json; charset=gb18030",
  'Content-Type: application/json; charset="shift_jis',
  "Content-Type: application/json; charset=iso-2022-jp",
  "Content-Type: application/x-www-form-urlencoded",
  "Content-Type: multipart/form-data; boundary=x",
  "Content-Type: \u0080\u00ff",
  "Content-Type:",
  "Content-Type: application/json\r\nContent-Type: text/xml",
  "Accept: text/html",
  "Accept-Encoding: gzip",
  "Authorization: Bearer x",
  "Authorization: Basic",
  "Authorization: Basic !!!",
  "Operationid: a\r\nOperationid: b",
  "Operationid:",
  `Operationid: ${"x".repeat(1500)}`,
  "X-Forwarded-For: 127.0.0.1",
  "X-HTTP-Method-Override: GET",
  "Cookie: __proto__=1",
  "Connection: close",
  "Connection: Upgrade\r\nUpgrade: websocket",
  "__proto__: x",
  "constructor: x",
  `X-Large: ${"x".repeat(1500)}`,
];

/** What may stand in a query beside what belongs there. */
export const HOSTILE_QUERIES: readonly string[] = [
  "SdkAppid=1400000000",
  "sdkappid=1",
  "CallbackCommand=Sns.CallbackFriendAdd",
  "callbackcommand=__proto__",
  "command=callbackBeforeAddBlackCommand",
  "command=constructor",
  "key=%%%",
  "Sign=",
  "RequestTime=1e3",
  "?",
  "ClientIP=1.2.3.4&clientip=5.6.7.8",
  "RequestID=%C3%F7",
  "__proto__=1",
  "__proto__[polluted]=1",
  "constructor.prototype.polluted=1",
  "a=%0d%0aX-Injected:%201",
  "a=%ff%fe",
  "a=%",
  "=&&==",
  "contenttype[]=json",
  `a=${"x".repeat(1500)}`,
  "a&".repeat(600),
];

/** Paths behind a sender's own. */
export const HOSTILE_PATHS: readonly string[] = [
  "/",
  "//",
  "/..",
  "/%2e%2e",
  "/__proto__",
  "/constructor",
  "/%00",
  "/%",
  "/%ff",
  "/a/b/c/d",
  "/sample",
  "/sample/",
  "/SAMPLE",
  "/nobody",
  ";a=1",
  "/*",
];

export const METHODS: readonly string[] = ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "PROPFIND", "SEARCH"];
