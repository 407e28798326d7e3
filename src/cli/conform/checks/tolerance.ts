import type { Sender } from "../../../../generated/operator.ts";
import { ask } from "../ask.ts";
import type { Check } from "../check.ts";
import { type DocumentedCommand, documentedCommands } from "../documents.ts";
import { requestOf } from "../wire.ts";
import { judgeChanged, judgeSafe } from "./judge-changed.ts";
import { type Representative, representativesOf } from "./representatives.ts";
import { REQUEST_VARIANTS, type RequestVariant } from "./request-variants.ts";
import { PROTOCOL } from "./sources.ts";

type Body = Record<string, unknown>;

/** What a sender may add or leave empty in the body of any command. */
interface BodyVariant {
  name: string;
  title: string;
  senders: readonly Sender[];
  /** null: nothing in the body to change. */
  change(body: Body): Body | null;
}

const BOTH: readonly Sender[] = ["tencent-chat", "openim"];

const BODY_VARIANTS: readonly BodyVariant[] = [
  {
    name: "unknown-fields",
    title: "fields that the document does not know",
    senders: BOTH,
    change: (body) => ({ ...body, AddedLater: { deep: [1, null, "text"] }, addedLater: null }),
  },
  { name: "empty-lists", title: "every list empty", senders: BOTH, change: (body) => replaceLists(body, []) },
  // Go writes a list that was never filled as null.
  {
    name: "null-lists",
    title: "every list null, as Go writes an empty one",
    senders: ["openim"],
    change: (body) => replaceLists(body, null),
  },
];

/** What the senders do, or may do tomorrow, without its being in an example: none of it may turn into a refusal. */
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
      sender,
      title: `${command} with ${title}`,
      source,
      run: (context) =>
        ask(context, {
          request: requestOf(context.target, { command, body }),
          judge: (answer) => judgeChanged(context, { command, body }, { command, body: plain }, answer),
        }),
    };
  });
}

function requestCheck(sender: Sender, { phase, ...callback }: Representative, { name, title, strict, change }: RequestVariant): Check {
  return {
    id: `${sender}/tolerance/${name}/${phase}`,
    family: "tolerance",
    sender,
    title: `${title} (${callback.command})`,
    source: PROTOCOL[sender],
    run: (context) =>
      ask(context, {
        ...change(requestOf(context.target, callback), callback),
        judge: (answer) => (strict ? judgeChanged(context, callback, callback, answer) : judgeSafe(context, callback, answer)),
      }),
  };
}

/** Senders get new commands without notice. */
function unknownCommandCheck(sender: Sender, phase: string): Check {
  const word = phase === "before" ? "Before" : "After";
  const command = sender === "openim" ? `callback${word}AddedLaterCommand` : `Group.Callback${word}AddedLater`;
  const body = { [sender === "openim" ? "callbackCommand" : "CallbackCommand"]: command };
  return {
    id: `${sender}/tolerance/unknown-command/${phase}`,
    family: "tolerance",
    sender,
    title: `a command that the document does not know (${command})`,
    source: PROTOCOL[sender],
    run: (context) =>
      ask(context, {
        request: requestOf(context.target, { command, body }),
        judge: (answer) => context.judge.decided({ command, body }, answer),
      }),
  };
}

function replaceLists(body: Body, replacement: null | []): Body | null {
  const lists = Object.entries(body).filter(([, value]) => Array.isArray(value));
  return lists.length === 0 ? null : { ...body, ...Object.fromEntries(lists.map(([field]) => [field, replacement])) };
}
