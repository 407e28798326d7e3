import { randomUUID } from "node:crypto";
import type { Sender } from "../../../../generated/operator.ts";
import type { WireRequest } from "../../../senders/post/post.ts";
import { SENDERS } from "../../../senders/registry.ts";
import { ask, type Question } from "../ask.ts";
import type { Check, Context } from "../check.ts";
import type { Signing } from "../curl.ts";
import { requestOf } from "../request.ts";
import type { Target } from "../target.ts";
import { echoingOf, type Representative, representativesOf } from "./representatives.ts";

/** Credentials that differ from the app's. */
interface Variant {
  name: string;
  title: string;
  /** Whether the call must be accepted. */
  isValid: boolean;
  request(target: Target, callback: Representative): WireRequest;
  signing?: Signing;
}

/** Twice the window that Tencent advises (1047/34354). */
const EXPIRED_SECONDS = 120;

/** Derived from no secret: failed checks print it. */
const WRONG_CREDENTIAL = `wrong-${randomUUID()}`;

const VARIANTS: Readonly<Record<Sender, readonly Variant[]>> = {
  "tencent-chat": [
    invalid("unsigned", "a call without a signature", (target, callback) => requestOf({ ...target, credential: null }, callback)),
    {
      ...invalid("wrong-signature", "a signature with another token", withWrongCredential),
      signing: { token: WRONG_CREDENTIAL },
    },
    {
      ...invalid("expired-signature", "a correct signature that is two minutes old", (target, callback) =>
        requestOf(target, callback, Date.now() - EXPIRED_SECONDS * 1000),
      ),
      signing: { age: EXPIRED_SECONDS },
    },
    invalid("unknown-app", "an unknown app id", withUnknownApp),
    {
      name: "upper-case-signature",
      title: "a correct signature in upper case",
      isValid: true,
      signing: { upperCase: true },
      request: (target, callback) => {
        const request = requestOf(target, callback);
        return { ...request, url: request.url.replace(/(?<=&Sign=)[0-9a-f]+/, (sign) => sign.toUpperCase()) };
      },
    },
  ],
  openim: [
    invalid("no-credentials", "a call without credentials", (target, callback) => requestOf({ ...target, credential: null }, callback)),
    invalid("wrong-secret", "a wrong secret", withWrongCredential),
    invalid("wrong-name", "the secret with another name", withUnknownApp),
  ],
};

/** Returns the checks of who is accepted. They need a backend with a token or secret. */
export function authenticationChecks(sender: Sender): Check[] {
  const callbacks = [...representativesOf(sender), ...echoingOf(sender)];
  return VARIANTS[sender].flatMap((variant) => callbacks.map((callback) => toCheck(sender, variant, callback)));
}

function toCheck(sender: Sender, variant: Variant, callback: Representative): Check {
  const { credential, source } = SENDERS[sender];
  return {
    id: `${sender}/authentication/${variant.name}/${callback.command}`,
    family: "authentication",
    document: sender,
    title: `${variant.title} is ${variant.isValid ? "accepted" : "rejected and stops nothing"} (${callback.command})`,
    source,
    run: async (context) =>
      context.target.credential === null
        ? { status: "skipped", reason: `needs --${credential.name}` }
        : ask(context, questionOf(context, variant, callback)),
  };
}

function questionOf({ target, judge }: Context, { request, signing, isValid }: Variant, callback: Representative): Question {
  return {
    request: request(target, callback),
    signing,
    judge: (exchange) => (isValid ? judge.decided(callback, exchange) : judge.rejected(callback, exchange)),
  };
}

function invalid(name: string, title: string, request: Variant["request"]): Variant {
  return { name, title, isValid: false, request };
}

function withWrongCredential(target: Target, callback: Representative): WireRequest {
  return requestOf({ ...target, credential: WRONG_CREDENTIAL }, callback);
}

function withUnknownApp(target: Target, callback: Representative): WireRequest {
  return requestOf({ ...target, app: `${target.app}1` }, callback);
}
