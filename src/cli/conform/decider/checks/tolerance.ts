import type { Question } from "../../../../../generated/decider.ts";
import type { RuledCallback } from "../../../../callbacks/rules.ts";
import type { Result } from "../../check.ts";
import { ask, type DeciderCheck, type DeciderTools, DOCUMENT } from "../check.ts";
import { largestMessage, messageWith } from "../messages.ts";

interface Variant {
  name: string;
  title: string;
  /** Whether no other check may load the decider meanwhile. */
  alone?: boolean;
  run(tools: DeciderTools): Promise<Result>;
}

/** Left to right, right to left, with combining marks, without spaces, outside the basic plane, joined by zero-width joiners. */
const SCRIPTS =
  "Straße Ελληνικά Русский հայերեն עברית العربية हिन्दी தமிழ் ไทย မြန်မာ 中文 日本語 한국어 𠮷野家 👩‍👩‍👧‍👦 🇺🇳 e\u0301 \u202eabc\u202c";

const VARIANTS: readonly Variant[] = [
  changed("unknown-fields", "unknown fields, in the question and in the request", (question) => ({
    ...question,
    AddedLater: { deep: [1, null, "text"] },
    addedLater: null,
    request: { ...question.request, AddedLater: { deep: [1, null, "text"] }, addedLater: null },
  })),
  changed("nothing-known", "a question that names no user, no group and no text", (question) => ({
    ...question,
    ...{ actor: null, targets: [], group: null, message: null, texts: [], platform: null, clientAddress: null },
  })),
  {
    name: "unknown-command",
    title: "a command and an event that senders may add",
    run: (tools) => {
      const decisions: Question["decisions"] = ["allow"];
      const change = (question: Question) => ({
        ...question,
        command: "Group.CallbackBeforeAddedLater",
        event: "group.addedLater",
        decisions,
      });
      return ask(tools, { callback: messageWith("Hello!"), change }, (exchange) => tools.judge.understood(decisions, exchange));
    },
  },
  about("scripts", "a text in many scripts", () => messageWith(SCRIPTS)),
  about("lone-surrogates", "a text with halves of characters, which JSON escapes", () => messageWith("\ud83d \udc00 \udfff\ud800")),
  about("control-characters", "a text with every control character", () => messageWith(String.fromCharCode(...Array(32).keys(), 127))),
  { ...about("largest-message", "the largest message that imhook takes by default", largestMessage), alone: true },
  {
    name: "repeated",
    title: "the same question twice",
    run: async (tools) => {
      const callback = messageWith("Hello!");
      const first = await ask(tools, { callback });
      return first.status === "passed" ? ask(tools, { callback }) : first;
    },
  },
];

/** Returns the checks of questions that no example shows. */
export function toleranceChecks(): DeciderCheck[] {
  return VARIANTS.map(({ name, title, alone = false, run }) => ({
    id: `decider/tolerance/${name}`,
    family: "tolerance",
    document: "decider",
    title,
    source: DOCUMENT,
    alone,
    run,
  }));
}

function about(name: string, title: string, create: () => RuledCallback): Variant {
  return { name, title, run: (tools) => ask(tools, { callback: create() }) };
}

function changed(name: string, title: string, change: (question: Question) => object): Variant {
  return { name, title, run: (tools) => ask(tools, { callback: messageWith("Hello!"), change }) };
}
