import type { Context } from "openapi-backend";
import type { AuthenticationMethod } from "../../generated/operator.ts";
import { ImhookError } from "../errors.ts";
import type { CallbackLog } from "../log/bounded-log.ts";
import { accept } from "./accept.ts";
import type { IncomingRequest } from "./arrival.ts";
import { CommandBackend } from "./command-backend.ts";
import type { CommandValidation } from "./command-validator.ts";
import type { QuarantineReason } from "./fault.ts";
import { type Outcome, quarantine } from "./outcome.ts";
import type { ParsedCall } from "./parsed-call.ts";
import type { CallbackRequest, Identity, Sender } from "./sender.ts";

/**
 * Takes a call through the sender's document: route, authenticate, validate, handle. Throws the ImhookError of a security handler for a call
 * that must not get in; every other call has an outcome.
 */
export type HandleCall = (call: CallbackRequest) => Promise<Outcome>;

const UNKNOWN: QuarantineReason = { code: "unknown-command", detail: "the document has no such command" };

/** How well each method proves the sender; the strongest that a call shows is recorded. */
const STRENGTH: Record<AuthenticationMethod, number> = { none: 0, address: 1, secret: 2, signed: 3 };

/** Prepares a sender's document for calls. */
export function createBackend(sender: Sender, log: CallbackLog): HandleCall {
  const api = new CommandBackend(sender.document, sender.validators);
  api.register({
    // No operation, hence no security requirement: an unknown command has to prove itself all the same.
    notFound: (_context: Context, call: CallbackRequest) =>
      quarantine(sender, call, faultOf(call.arrival, call.identity) ?? UNKNOWN, authenticate(sender, call)),
    unauthorizedHandler: ({ security }: Context) => {
      throw refusalOf(security);
    },
    validationFail: ({ validation, security }: Context, call: CallbackRequest) =>
      quarantine(sender, call, (validation as CommandValidation).fault ?? UNKNOWN, strongest(Object.values(security))),
  });
  for (const [scheme, prove] of Object.entries(sender.securityHandlers)) {
    api.registerSecurityHandler(scheme, (_context: Context, call: CallbackRequest) => prove(call));
  }
  for (const command of Object.keys(sender.handlers)) {
    api.register(command, ({ security }: Context, call: CallbackRequest) =>
      accept({ sender, replies: api.replies, log }, command, call, strongest(Object.values(security))),
    );
  }
  return (call) => api.handleRequest(toRequest(sender, call), call);
}

function toRequest(sender: Sender, { arrival, identity }: CallbackRequest): ParsedCall {
  return {
    method: "post",
    path: `/${sender.name}/${identity.command}`,
    // openapi-backend's type leaves out that a header may be absent.
    headers: arrival.headers as Record<string, string | string[]>,
    query: identity.parameters,
    params: {},
    cookies: {},
    requestBody: arrival.body.json,
    fault: faultOf(arrival, identity),
  };
}

function faultOf(arrival: IncomingRequest, identity: Identity): QuarantineReason | null {
  return arrival.body.fault ?? identity.fault;
}

function authenticate(sender: Sender, call: CallbackRequest): AuthenticationMethod {
  return strongest(Object.values(sender.securityHandlers).map((prove) => prove(call)));
}

function refusalOf(security: Context["security"]): unknown {
  for (const result of Object.values(security)) {
    if (result?.error !== undefined) return result.error;
  }
  return new ImhookError("credentials-wrong");
}

function strongest(methods: unknown[]): AuthenticationMethod {
  const shown = methods.filter((method): method is AuthenticationMethod => typeof method === "string" && Object.hasOwn(STRENGTH, method));
  return shown.reduce((best, method) => (STRENGTH[method] > STRENGTH[best] ? method : best), "none");
}
