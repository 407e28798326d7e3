import { type Answer, type Call, json, parse } from "../../servers/right.ts";
import type { ServeOptions } from "../../servers/serve.ts";
import { answer, type Check, isSigned, right } from "./right.ts";

/** A correct decider with one fault, and the check that must find it. */
export interface Fault extends Pick<ServeOptions, "oneAtATime"> {
  name: string;
  /** Creates the decider, because some remember what they were asked. */
  create(): { answer: Answer } & Pick<ServeOptions, "onBrokenOff">;
  /** Id of a check that must fail. */
  found: string;
  /** Matches the ids of all checks that may fail, if there are others. */
  ids?: RegExp;
  /** The rule that `found` must report. */
  rule: string;
  /** Time for an answer in milliseconds, if the fault is to be slow. */
  timeout?: number;
  /** Checks to run, if the fault makes each of them slow. */
  only?: RegExp;
}

const BLOCK = "decider/questions/callbackBeforeAddBlackCommand/block";
const ABOUT_BLOCK = /questions\/callbackBeforeAddBlackCommand/;

export const FAULTS: Fault[] = [
  aboutBlocks("status 500", () => ({ status: 500, text: "TypeError" }), "status"),
  aboutBlocks("a redirect", () => ({ status: 307, text: "", headers: { location: "/elsewhere" } }), "status"),
  aboutBlocks("status 204", () => ({ status: 204, text: "" }), "status"),
  aboutBlocks("an error page in HTML", () => ({ status: 200, text: "<html><body>It works!</body></html>" }), "document"),
  aboutBlocks("an empty body", () => ({ status: 200, text: "" }), "document"),
  aboutBlocks("a list", () => json(200, [{ decision: "allow" }]), "document"),
  aboutBlocks("no decision", () => json(200, { allow: true }), "document"),
  aboutBlocks("a decision in capitals", () => json(200, { decision: "ALLOW" }), "document"),
  aboutBlocks("an unknown field in the answer", () => json(200, { decision: "allow", reason: "none" }), "document"),
  aboutBlocks("a code as a string", () => json(200, { decision: "refuse", code: "5001" }), "document"),
  aboutBlocks("an answer of more than 64 KiB", () => ({ status: 200, text: `{"decision":"allow"}${" ".repeat(65_536)}` }), "size"),
  aboutBlocks("a connection that is closed instead of an answer", () => ({ status: 200, text: "", cut: true }), "answered"),
  aboutBlocks("a decision that the command does not support", () => json(200, { decision: "discard" }), "decision"),
  aboutBlocks("a code out of the sender's range", () => json(200, { decision: "refuse", code: 1 }), "reply"),
  {
    name: "refusals without a look at the decisions",
    create: () => ({
      answer: signed(({ text }) => json(200, { decision: String(parse(text).command).startsWith("Chatbot.") ? "refuse" : "pass" })),
    }),
    found: "decider/questions/Chatbot.InterfaceInvocation/order",
    ids: /questions\/Chatbot\./,
    rule: "decision",
  },
  {
    name: "changes that the reply has no place for",
    create: () => ({
      answer: signed((call) =>
        parse(call.text).command === "callbackBeforeCreateGroupCommand"
          ? json(200, { decision: "modify", changes: { nextCode: 1 } })
          : answer(call),
      ),
    }),
    found: "decider/questions/callbackBeforeCreateGroupCommand/idOfOpenIm",
    ids: /questions\/callbackBeforeCreateGroupCommand/,
    rule: "reply",
  },
  {
    name: "slow: longer than the time-out",
    create: () => ({ answer: (call) => ({ ...right(call), waitMs: 1500 }) }),
    found: BLOCK,
    ids: ABOUT_BLOCK,
    rule: "in-time",
    timeout: 300,
    only: ABOUT_BLOCK,
  },
  refusing("an unknown field is refused", "unknown-fields", (question) => "addedLater" in question),
  refusing("there must be a user", "nothing-known", ({ actor, command }) => actor === null && command === "C2C.CallbackBeforeSendMsg"),
  refusing("the command must be known", "unknown-command", ({ command }) => String(command).includes("AddedLater")),
  refusing("no characters outside the basic plane", "scripts", ({ texts }) => String(texts).includes("𠮷")),
  refusing("texts must be well-formed", "lone-surrogates", ({ texts }) => !String(texts).isWellFormed()),
  refusing("no zero bytes", "control-characters", ({ texts }) => String(texts).includes("\u0000")),
  {
    name: "a limit of one MiB",
    create: () => ({ answer: (call) => (call.text.length > 2 ** 20 ? { status: 413, text: "" } : right(call)) }),
    found: "decider/tolerance/largest-message",
    rule: "status",
  },
  {
    name: "a question is answered once",
    create: () => {
      const seen = new Set<unknown>();
      return {
        answer: (call) => {
          const id = call.headers["webhook-id"];
          if (seen.has(id)) return json(409, {});
          seen.add(id);
          return right(call);
        },
      };
    },
    found: "decider/tolerance/repeated",
    rule: "status",
  },
  {
    name: "questions without a signature are answered",
    create: () => ({ answer: (call) => (call.headers["webhook-signature"] === undefined ? answer(call) : right(call)) }),
    found: "decider/authentication/unsigned",
    rule: "status",
  },
  checking(
    "any signature is accepted",
    "wrong-signature",
    { isTaken: (signature) => signature.startsWith("v1,") },
    /wrong-signature|other-body/,
  ),
  checking("the signature of another text is accepted", "other-body", { bodyOf: (text) => text.trim() }),
  checking("old signatures are accepted", "expired-signature", { tolerance: Number.POSITIVE_INFINITY }),
  checking("signatures of unknown versions are accepted", "later-version", {
    isTaken: (signature) => !signature.startsWith("v1,") && signature !== "",
  }),
  checking("signatures are too old after half a minute", "recent-signature", { tolerance: 30 }),
  checking("only the first signature counts", "second-secret", { choose: (all) => all.slice(0, 1) }, /second-secret|beside-later-version/),
  checking("only the last signature counts", "first-secret", { choose: (all) => all.slice(-1) }),
  checking("an unknown version is refused", "beside-later-version", {
    choose: (all) => (all.every((signature) => signature.startsWith("v1,")) ? all : []),
  }),
  {
    name: "another status than 401",
    create: () => ({ answer: (call) => (isSigned(call) ? answer(call) : json(403, {})) }),
    found: "decider/authentication/unsigned",
    ids: /authentication\/(unsigned|wrong-signature|other-body|expired-signature|later-version)/,
    rule: "status",
  },
  {
    name: "one question at a time",
    create: () => ({ answer: (call) => ({ ...right(call), waitMs: 60 }) }),
    found: "decider/connections/parallel",
    rule: "in-time",
    oneAtATime: true,
    timeout: 2000,
    only: /connections\/parallel/,
  },
  {
    name: "connections are closed after each answer",
    create: () => ({ answer: (call) => ({ ...right(call), close: true }) }),
    found: "decider/connections/keep-alive",
    rule: "keep-alive",
  },
  {
    name: "it falls asleep",
    create: () => {
      let lastAt = Number.POSITIVE_INFINITY;
      return {
        answer: (call) => {
          const isAsleep = performance.now() - lastAt >= IDLE_MS;
          lastAt = performance.now();
          return isAsleep ? json(503, {}) : right(call);
        },
      };
    },
    found: "decider/connections/idle",
    rule: "status",
    only: /connections\/idle/,
  },
  {
    name: "it breaks if a question breaks off",
    create: () => {
      let isBroken = false;
      return {
        answer: (call) => (isBroken ? json(500, {}) : right(call)),
        onBrokenOff: () => {
          isBroken = true;
        },
      };
    },
    found: "decider/connections/hang-up",
    rule: "status",
  },
];

/** How long the checks leave an idle connection alone, in milliseconds. */
export const IDLE_MS = 200;

/** A fault in the answers about one command. */
function aboutBlocks(name: string, faulty: Answer, rule: string): Fault {
  const isBlock = ({ text }: Call) => parse(text).command === "callbackBeforeAddBlackCommand";
  return {
    name,
    create: () => ({ answer: signed((call) => (isBlock(call) ? faulty(call) : answer(call))) }),
    found: BLOCK,
    ids: ABOUT_BLOCK,
    rule,
    only: /questions/,
  };
}

/** Status 400 for some questions, which one check asks. */
function refusing(name: string, check: string, isRefused: (question: Record<string, unknown>) => boolean): Fault {
  const create = () => ({ answer: signed((call) => (isRefused(parse(call.text)) ? json(400, {}) : answer(call))) });
  return { name, create, found: `decider/tolerance/${check}`, rule: "status" };
}

/** A fault in the check of signatures. */
function checking(name: string, found: string, check: Check, ids?: RegExp): Fault {
  const create = () => ({ answer: (call: Call) => (isSigned(call, check) ? answer(call) : json(401, {})) });
  return { name, create, found: `decider/authentication/${found}`, rule: "status", ...(ids && { ids }) };
}

function signed(answered: Answer): Answer {
  return (call) => (isSigned(call) ? answered(call) : json(401, {}));
}
