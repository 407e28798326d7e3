import type { Sender } from "../../../../generated/operator.ts";
import { type Asking, ask } from "../ask.ts";
import type { Check, Context } from "../check.ts";
import type { Target } from "../target.ts";
import { requestOf, type WireRequest } from "../wire.ts";
import { echoingOf, type Representative, representativesOf } from "./representatives.ts";
import { PROTOCOL } from "./sources.ts";

/** Credentials other than the right ones, and whether the call may get in with them. */
interface Variant {
  name: string;
  title: string;
  getsIn: boolean;
  request(target: Target, callback: Representative): WireRequest;
}

/** Twice the window that Tencent advises. */
const OUTDATED_MS = 120_000;

const VARIANTS: Readonly<Record<Sender, readonly Variant[]>> = {
  "tencent-chat": [
    turnedAway("unsigned", "a call without a signature", (target, callback) => requestOf({ ...target, credential: null }, callback)),
    turnedAway("wrong-signature", "a signature with another token", (target, callback) =>
      requestOf({ ...target, credential: `${target.credential}-not` }, callback),
    ),
    turnedAway("outdated-signature", "a right signature that is two minutes old", (target, callback) =>
      requestOf(target, callback, Date.now() - OUTDATED_MS),
    ),
    turnedAway("foreign-app", "another app id", (target, callback) => requestOf({ ...target, app: `${target.app}1` }, callback)),
    {
      name: "upper-case-signature",
      title: "a right signature in capital letters",
      getsIn: true,
      request: (target, callback) => {
        const request = requestOf(target, callback);
        return { ...request, url: request.url.replace(/(?<=&Sign=)[0-9a-f]+/, (sign) => sign.toUpperCase()) };
      },
    },
  ],
  openim: [
    turnedAway("no-credentials", "a call without credentials", (target, callback) => requestOf({ ...target, credential: null }, callback)),
    turnedAway("wrong-secret", "another secret", (target, callback) =>
      requestOf({ ...target, credential: `${target.credential}-not` }, callback),
    ),
    turnedAway("wrong-name", "the secret under another name", (target, callback) =>
      requestOf({ ...target, app: `${target.app}1` }, callback),
    ),
  ],
};

/** Who gets in, where the backend has a token or secret. */
export function authenticationChecks(sender: Sender): Check[] {
  const callbacks = [...representativesOf(sender), ...echoingOf(sender)];
  return VARIANTS[sender].flatMap((variant) => callbacks.map((callback) => toCheck(sender, variant, callback)));
}

function toCheck(sender: Sender, variant: Variant, callback: Representative): Check {
  return {
    id: `${sender}/authentication/${variant.name}/${callback.command}`,
    family: "authentication",
    sender,
    title: `${variant.title} ${variant.getsIn ? "gets in" : "does not get in, and stops nothing"} (${callback.command})`,
    source: PROTOCOL[sender],
    run: async (context) =>
      context.target.credential === null
        ? { status: "skipped", reason: `needs ${sender === "openim" ? "--secret" : "--token"}` }
        : ask(context, askingOf(context, variant, callback)),
  };
}

function askingOf({ target, judge }: Context, variant: Variant, callback: Representative): Asking {
  return {
    request: variant.request(target, callback),
    asSent: true,
    judge: (answer) => (variant.getsIn ? judge.decided(callback, answer) : judge.turnedAway(callback, answer)),
  };
}

function turnedAway(name: string, title: string, request: Variant["request"]): Variant {
  return { name, title, getsIn: false, request };
}
