import type { Sender } from "../../../../generated/operator.ts";
import { ask } from "../ask.ts";
import type { Check } from "../check.ts";
import { type DocumentedCommand, documentedCommands, nameIn, rename } from "../documents.ts";
import { type OpenImForm, requestOf } from "../wire.ts";
import { judgeChanged } from "./judge-changed.ts";

/** A command under one of its names, as one of its examples shows it, at one form of address. */
interface Case {
  documented: DocumentedCommand;
  name: string;
  example: DocumentedCommand["examples"][number];
  form: OpenImForm | undefined;
}

/** Every example of every command, under every name and in every form of address. */
export function commandChecks(sender: Sender, forms: readonly OpenImForm[]): Check[] {
  const usedForms = sender === "openim" ? forms : [undefined];
  return documentedCommands(sender).flatMap((documented) =>
    [documented.command, ...documented.facts.aliases].flatMap((name) =>
      documented.examples.flatMap((example) => usedForms.map((form) => toCheck(sender, { documented, name, example, form }))),
    ),
  );
}

function toCheck(sender: Sender, { documented, name, example, form }: Case): Check {
  const isOlder = name !== documented.command;
  const family = isOlder ? "older-names" : "commands";
  // An example of an older form carries the older name; under today's name that form is still one that senders have sent.
  const body = nameIn(sender, example.body) === name ? example.body : rename(sender, example.body, name);
  const plainBody = rename(sender, example.body, documented.command);
  // The name and the form in which today's releases send it: what is refused there is refused by the backend's own rules.
  const isPlain = !isOlder && (form ?? "path") === "path";
  return {
    id: [sender, family, name, example.name, form].filter((part) => part !== undefined).join("/"),
    family,
    sender,
    title: `${name}${isOlder ? `, an older name of ${documented.command}` : ""}: example ${example.name}${form === undefined ? "" : `, command in the ${PLACES[form]}`}`,
    source: documented.source,
    run: (context) =>
      ask(context, {
        request: requestOf(context.target, { command: name, body, form }),
        judge: (answer) =>
          isPlain
            ? context.judge.decided({ command: name, body }, answer)
            : judgeChanged(context, { command: name, body }, { command: documented.command, body: plainBody }, answer),
      }),
  };
}

const PLACES: Readonly<Record<OpenImForm, string>> = { path: "path", query: "query", bare: "body alone" };
