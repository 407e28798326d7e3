import type { Sender } from "../../../../generated/operator.ts";
import { type DocumentedCommand, documentedCommands } from "../../../senders/documented-commands.ts";
import { SENDER_NAMES, SENDERS } from "../../../senders/registry.ts";
import { ask } from "../ask.ts";
import type { Check } from "../check.ts";
import { requestOf } from "../request.ts";
import { judgeSafe, judgeVariation } from "./judge-variation.ts";
import { type Representative, representativesOf } from "./representatives.ts";
import { REQUEST_VARIANTS, type RequestVariant } from "./request-variants.ts";

type Body = Record<string, unknown>;

/** A change that a sender may make in the body of any command. */
interface BodyVariant {
  name: string;
  title: string;
  senders: readonly Sender[];
  /** Returns null if the body has nothing to change. */
  change(body: Body): Body | null;
}

const BODY_VARIANTS: readonly BodyVariant[] = [
  {
    name: "unknown-fields",
    title: "unknown fields",
    senders: SENDER_NAMES,
    change: (body) => ({ ...body, AddedLater: { deep: [1, null, "text"] }, addedLater: null }),
  },
  { name: "empty-lists", title: "every list empty", senders: SENDER_NAMES, change: (body) => replaceLists(body, []) },
  {
    name: "null-lists",
    title: "every list null, as Go writes an empty one",
    senders: ["openim"],
    change: (body) => replaceLists(body, null),
  },
];

/** Returns the checks of what senders do, or may do one day, that no example shows. None of it may become a refusal. */
export function toleranceChecks(sender: Sender): Check[] {
  return [
    ...documentedCommands(sender).flatMap((documented) => bodyChecks(sender, documented)),
    ...representativesOf(sender).flatMap((representative) =>
      REQUEST_VARIANTS.filter(({ senders }) => senders.includes(sender)).map((variant) => requestCheck(sender, representative, variant)),
    ),
    ...["before", "after"].map((phase) => unknownCommandCheck(sender, phase)),
  ];
}

function bodyChecks(sender: Sender, { command, source, examples }: DocumentedCommand): Check[] {
  const plain = examples[0]?.body ?? {};
  return BODY_VARIANTS.filter(({ senders }) => senders.includes(sender)).flatMap(({ name, title, change }) => {
    const body = change(plain);
    if (body === null) return [];
    const id = `${sender}/tolerance/${name}/${command}`;
    return {
      id,
      family: "tolerance",
      document: sender,
      title: `${command} with ${title}`,
      source,
      run: (context) =>
        ask(context, {
          request: requestOf(context.target, { command, body }),
          judge: (exchange) => judgeVariation(context, { command, body }, { command, body: plain }, exchange),
        }),
    };
  });
}

function requestCheck(sender: Sender, { phase, ...callback }: Representative, { name, title, strict, change }: RequestVariant): Check {
  return {
    id: `${sender}/tolerance/${name}/${phase}`,
    family: "tolerance",
    document: sender,
    title: `${title} (${callback.command})`,
    source: SENDERS[sender].source,
    run: (context) =>
      ask(context, {
        ...change(requestOf(context.target, callback), callback),
        judge: (exchange) => (strict ? judgeVariation(context, callback, callback, exchange) : judgeSafe(context, callback, exchange)),
      }),
  };
}

/** Senders add commands without notice. */
function unknownCommandCheck(sender: Sender, phase: string): Check {
  const { commandField, source } = SENDERS[sender];
  const word = phase === "before" ? "Before" : "After";
  const command = sender === "openim" ? `callback${word}AddedLaterCommand` : `Group.Callback${word}AddedLater`;
  const callback = { command, body: { [commandField]: command } };
  return {
    id: `${sender}/tolerance/unknown-command/${phase}`,
    family: "tolerance",
    document: sender,
    title: `an unknown command (${command})`,
    source,
    run: (context) =>
      ask(context, {
        request: requestOf(context.target, callback),
        judge: (exchange) => context.judge.decided(callback, exchange),
      }),
  };
}

function replaceLists(body: Body, replacement: null | []): Body | null {
  const lists = Object.entries(body).filter(([, value]) => Array.isArray(value));
  return lists.length === 0 ? null : { ...body, ...Object.fromEntries(lists.map(([field]) => [field, replacement])) };
}
