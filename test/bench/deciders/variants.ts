import { pino } from "pino";
import { createDispatch, type Dispatch } from "../../../src/callbacks/dispatch.ts";
import { createHandlerTools } from "../../../src/callbacks/handler-tools.ts";
import type { Rules } from "../../../src/callbacks/rules.ts";
import type { Sender } from "../../../src/callbacks/sender.ts";
import { boundLog } from "../../../src/log/bounded-log.ts";
import { createCounters } from "../../../src/rules/counters/counters.ts";
import type { DeciderLookup } from "../../../src/rules/data.ts";
import { createRules } from "../../../src/rules/decide/create-rules.ts";
import { openDecider } from "../../../src/rules/deciders/open-decider.ts";
import { loadRules } from "../../../src/rules/load-rules.ts";
import { userTexts } from "../../../src/rules/text/user-texts.ts";
import { createOpenIm } from "../../../src/senders/openim/index.ts";
import { createTencentChat } from "../../../src/senders/tencent-chat/index.ts";
import type { Services } from "./start-services.ts";

/** Who decides the callbacks that are measured. */
export interface Variant {
  name: string;
  /** Takes the callbacks that are measured. */
  dispatch: Dispatch;
  /** Creates what takes other callbacks meanwhile, anew for each round, so that no circuit is open yet; absent: there are none. */
  beside?: () => Dispatch;
  /** How many callbacks are measured, of those that the options ask for. */
  share: number;
}

export const COMMAND = "C2C.CallbackBeforeSendMsg";

const BUDGET_MS = 1200;

const logger = pino({ level: "silent" });
const log = boundLog(logger);
const options = { tools: createHandlerTools(logger), log };

/** Every variant. The first is what the others are compared with, and the last two with each other. */
export function createVariants(services: Services): Variant[] {
  const plain = tencentChat();
  const neither = createDispatch(plain, options);
  const asking = (url: string) => createDispatch(plain, { ...options, rules: rulesThatAsk(url, plain) });
  return [
    { name: "neither", dispatch: neither, share: 1 },
    {
      name: "an own handler",
      dispatch: createDispatch(
        tencentChat(() => ({ kind: "allow" })),
        options,
      ),
      share: 1,
    },
    { name: "a decider of 1 ms", dispatch: asking(services["1"]), share: 0.5 },
    { name: "a decider of 100 ms", dispatch: asking(services["100"]), share: 0.05 },
    { name: BESIDE_OTHERS, dispatch: neither, beside: () => neither, share: 1 },
    { name: BESIDE_HANGING, dispatch: neither, beside: () => asking(services.null), share: 1 },
  ];
}

export const BESIDE_OTHERS = "neither, beside 200/s others";
export const BESIDE_HANGING = "neither, beside 200/s that ask a decider that hangs";

function tencentChat(decide?: () => { kind: "allow" }): Sender {
  return createTencentChat({
    apps: [],
    signatureWindow: 60,
    budget: BUDGET_MS,
    ...(decide !== undefined && { decisions: { [COMMAND]: decide } }),
  });
}

function rulesThatAsk(url: string, sender: Sender): Rules {
  // JSON is YAML.
  const text = JSON.stringify({ deciders: { service: { url } }, rules: [{ name: "ask", on: COMMAND, ask: "service" }] });
  const { book, faults } = loadRules("rules.yaml", text, {
    senders: [sender, createOpenIm({ apps: [], budget: BUDGET_MS })],
    texts: userTexts,
  });
  const [definition] = book?.deciders ?? [];
  if (book === null || definition === undefined) throw new Error(JSON.stringify(faults));
  const decider = openDecider({ definition, secrets: () => [SECRET], onOpened: () => {}, onClosed: () => {} });
  const deciders: DeciderLookup = { ask: (_name, asking, use) => decider.ask(asking, use) };
  const nothing = { lists: { get: () => undefined }, counters: createCounters({ limit: 1 }), relations: { since: () => null } };
  return createRules(book, { ...nothing, deciders }, userTexts);
}

const SECRET = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
