/**
 * Every error that a sender or an operator can receive: its HTTP status, and what happened and what to do about it. The guide's error table
 * is generated from this one.
 */
export const ERRORS = {
  "unknown-path": {
    status: 404,
    title: "No sender has this path. Point Tencent Chat to /tencent-chat and OpenIM to /openim, below IMHOOK_PATH_PREFIX if it is set.",
  },
  "method-not-allowed": {
    status: 405,
    title:
      "The method is not allowed. Send callbacks with POST; the operator API's reference lists its methods, and the header Allow those of a path.",
  },
  "address-not-allowed": {
    status: 403,
    title:
      "The client's address is not on the sender's allow list. Add it to IMHOOK_TENCENT_CHAT_ADDRESSES or IMHOOK_OPENIM_ADDRESSES; behind a proxy, check IMHOOK_TRUSTED_PROXIES.",
  },
  "malformed-request": { status: 400, title: "The request is not valid HTTP. The log says what the client sent instead." },
  "request-timeout": { status: 408, title: "The request did not arrive in time. Check the network between the sender and imhook." },
  "headers-too-large": { status: 431, title: "The URL and the headers are too large together. Remove what a proxy adds to them." },
  "unknown-app": { status: 403, title: "The app is not configured. Add it to IMHOOK_TENCENT_CHAT_APPS or IMHOOK_OPENIM_APPS." },
  "missing-signature": {
    status: 403,
    title: "The app has a token, but the callback is not signed. Enable authentication for the callback URL in the Tencent Chat console.",
  },
  "expired-signature": {
    status: 403,
    title:
      "By this machine's clock, RequestTime is too old or in the future. Synchronize the clock, or raise IMHOOK_TENCENT_CHAT_SIGNATURE_WINDOW.",
  },
  "invalid-signature": {
    status: 403,
    title: "The signature matches no token of the app. Configure the same token here and in the Tencent Chat console.",
  },
  "browser-not-allowed": {
    status: 403,
    title: "The callback comes from a web page, and the app has no token or secret. Configure one, or send from a server.",
  },
  "invalid-credentials": {
    status: 401,
    title: "The app has a secret, but the callback does not carry it. Put the app's name and secret into the callback URL of OpenIM.",
  },
  "incomplete-body": {
    status: 400,
    title:
      "The body of an after-callback broke off or was not complete in time, so the callback is not acknowledged. Check the network between the sender and imhook.",
  },
  "not-recorded": {
    status: 503,
    title: "The callback could not be written to disk, so it is not acknowledged. Check the disk; the log has the cause.",
  },
  overloaded: {
    status: 503,
    title:
      "Too many callbacks are in progress, so this after-callback was shed. Raise IMHOOK_MAX_CONCURRENT or IMHOOK_MAX_QUEUED, or add workers.",
  },
  "not-found": { status: 404, title: "There is nothing at this path. The operator API's reference lists all paths." },
  "bad-request": { status: 400, title: "The request does not match the OpenAPI document. The detail names the field." },
  conflict: { status: 409, title: "The request does not fit what somebody else has done meanwhile. Read it again." },
  "too-large": { status: 413, title: "The body is too long. The operator API's reference states the limits." },
  "unsupported-media-type": {
    status: 415,
    title: "The operation does not accept this content type. The operator API's reference states which it does.",
  },
  "cross-site": {
    status: 403,
    title:
      "The operator API refuses changes that come from a web page of another site, except with a token in the header Authorization. Behind a proxy, let it pass the header Host on.",
  },
  "unknown-host": {
    status: 421,
    title: "Without a token, the operator API answers only under a loopback name. Use localhost, or set IMHOOK_OPERATOR_TOKEN.",
  },
  "missing-token": {
    status: 401,
    title: "The operator API needs a token. Send it in the header Authorization, as Bearer and the token.",
  },
  "invalid-token": {
    status: 401,
    title: "The token is not one of this server. Compare it with IMHOOK_OPERATOR_TOKEN, or with the file in IMHOOK_OPERATOR_TOKENS_FILE.",
  },
  "expired-token": { status: 401, title: "The token has expired or was removed. Ask an admin for a new one." },
  "invalid-session": { status: 401, title: "There is no such session, or it has ended. Sign in again." },
  "insufficient-role": {
    status: 403,
    title: "The role of the token does not allow this operation. The detail names the role that does.",
  },
  "not-acceptable": {
    status: 406,
    title: "The live feed is text/event-stream. Leave out the header Accept, or let it allow this type.",
  },
  "too-many-viewers": {
    status: 429,
    title: "As many viewers watch the live feed as can watch at the same time. Close one, or come again later.",
  },
  "too-many-attempts": { status: 429, title: "Too many wrong tokens came from this address. Wait before the next attempt." },
  internal: { status: 500, title: "imhook failed. The log has the cause." },
} as const satisfies Record<string, { status: number; title: string }>;

export type ErrorCode = keyof typeof ERRORS;

/** An error of the table above. `message` is sent to the caller: it says what was expected and what was received. */
export class ImhookError extends Error {
  override readonly name = "ImhookError";
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string = ERRORS[code].title, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  get status(): number {
    return ERRORS[this.code].status;
  }
}

/** Whether the caller was rejected for who it is or what it asked for, and not because imhook failed. */
export function isRefusal({ status }: ImhookError): boolean {
  return status === 401 || status === 403 || status === 404 || status === 405;
}

/** A setting that the operator must correct before imhook can start. The message names it. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** A mistake on the command line or in a file that it names. The message says how to correct it. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
