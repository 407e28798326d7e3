/** Every fault that a caller or an operator can meet: the HTTP status that goes with it, and what it means. */
export const ERRORS = {
  "wrong-path": { status: 404, title: "The path belongs to no sender." },
  "wrong-method": { status: 405, title: "Callbacks are sent with POST." },
  "address-refused": { status: 403, title: "The sender has an allow list, and the call comes from another address." },
  "request-broken": { status: 400, title: "The request is not HTTP." },
  "request-slow": { status: 408, title: "The request was not sent in time." },
  "request-head-too-large": { status: 431, title: "Address and headers of the request are too long." },
  "foreign-app": { status: 403, title: "The app is not configured here." },
  "signature-missing": { status: 403, title: "The app has a token, and the call is not signed." },
  "signature-outdated": { status: 403, title: "RequestTime is too far from this clock." },
  "signature-wrong": { status: 403, title: "The signature matches neither token of the app." },
  "browser-refused": { status: 403, title: "A web page made the call; an app without credentials takes calls from servers only." },
  "credentials-wrong": { status: 401, title: "The app has a secret, and the call does not show it." },
  "body-lost": { status: 400, title: "The body of an after-callback could not be read, so it is not acknowledged." },
  "not-recorded": { status: 503, title: "The callback could not be put on disk." },
  overloaded: { status: 503, title: "More callbacks are under way than may be, so this after-callback is not taken." },
  "not-found": { status: 404, title: "There is nothing at this address." },
  "bad-request": { status: 400, title: "The request does not match the document." },
  "foreign-host": { status: 421, title: "Without a token, the operator API answers under a name of loopback only." },
  "token-wrong": { status: 401, title: "The operator API asks for its bearer token." },
  "too-many-attempts": { status: 429, title: "Too many wrong tokens came from this address. Wait before the next attempt." },
  "operator-method": { status: 405, title: "The operator API does not know this method here." },
  internal: { status: 500, title: "imhook failed; the log says why." },
} as const satisfies Record<string, { status: number; title: string }>;

export type ErrorCode = keyof typeof ERRORS;

/** A fault out of the table above. `message` is written for the caller: what was expected and what came. */
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

/** Whether a caller was turned back for who it is or where it called, and not for what imhook could not do. */
export function isRefusal({ status }: ImhookError): boolean {
  return status === 401 || status === 403 || status === 404 || status === 405;
}

/** A setting that the operator has to mend before imhook can start. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** A fault that the person at the terminal can mend; the message says how. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
