import type { Context } from "openapi-backend";
import type { Logger } from "pino";
import type { AuthenticationMethod } from "../../generated/operator.ts";
import { ImhookError } from "../errors.ts";
import { accept } from "./accept.ts";
import type { CommandValidation } from "./command-validator.ts";
import { createQueryFilter, type KeepDeclared } from "./declared-query.ts";
import type { Fault } from "./fault.ts";
import { openBackend } from "./open-backend.ts";
import { type Outcome, quarantine } from "./outcome.ts";
import type { ParsedCall } from "./parsed-call.ts";
import type { Call, Sender } from "./sender.ts";

/**
 * Takes a call through the sender's document: route, authenticate, validate, handle. Throws the ImhookError of a security handler for a call
 * that must not get in; every other call has an outcome.
 */
export type HandleCall = (call: Call) => Promise<Outcome>;

const UNKNOWN: Fault = { code: "unknown-command", detail: "the document has no such command" };

/** How well each method proves the sender; the strongest that a call shows is recorded. */
const STRENGTH: Record<AuthenticationMethod, number> = { none: 0, secret: 1, signed: 2 };

/** Prepares a sender's document for calls; every schema is compiled when this resolves. */
export async function createBackend(sender: Sender, log: Logger): Promise<HandleCall> {
  const { api, validator } = await openBackend(sender.document);
  const keepDeclared = createQueryFilter(api.router.getOperations());
  api.register({
    // No operation, hence no security requirement: an unknown command has to prove itself all the same.
    notFound: (_context: Context, call: Call) => quarantine(sender, call, faultOf(call) ?? UNKNOWN, authenticate(sender, call)),
    unauthorizedHandler: ({ security }: Context) => {
      throw refusalOf(security);
    },
    validationFail: ({ validation, security }: Context, call: Call) =>
      quarantine(sender, call, (validation as CommandValidation).fault ?? UNKNOWN, strongest(Object.values(security))),
  });
  for (const [scheme, prove] of Object.entries(sender.securityHandlers)) {
    api.registerSecurityHandler(scheme, (_context: Context, call: Call) => prove(call));
  }
  for (const command of Object.keys(sender.handlers)) {
    api.register(command, ({ security }: Context, call: Call) =>
      accept({ sender, validator, log }, command, call, strongest(Object.values(security))),
    );
  }
  return (call) => api.handleRequest(toRequest(sender, keepDeclared, call), call);
}

function toRequest(sender: Sender, keepDeclared: KeepDeclared, { arrival, identity }: Call): ParsedCall {
  return {
    method: "post",
    path: `/${sender.name}/${identity.command}`,
    // openapi-backend's type leaves out that a header may be absent.
    headers: arrival.headers as Record<string, string | string[]>,
    query: keepDeclared(identity.command, identity.parameters),
    params: {},
    cookies: {},
    requestBody: arrival.body.json,
    fault: faultOf({ arrival, identity }),
  };
}

function faultOf({ arrival, identity }: Call): Fault | null {
  return arrival.body.fault ?? identity.fault;
}

function authenticate(sender: Sender, call: Call): AuthenticationMethod {
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
