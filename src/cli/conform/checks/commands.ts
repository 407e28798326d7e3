import type { Sender } from "../../../../generated/operator.ts";
import { commandIn, withCommand } from "../../../senders/body-command.ts";
import { type DocumentedCommand, documentedCommands, type Example } from "../../../senders/documented-commands.ts";
import type { OpenImForm } from "../../../senders/openim/request.ts";
import { ask } from "../ask.ts";
import type { Check } from "../check.ts";
import { requestOf } from "../request.ts";
import { judgeVariation } from "./judge-variation.ts";

/** A command under one of its names, as one of its examples shows it, with one form of URL. */
interface Case {
  documented: DocumentedCommand;
  name: string;
  example: Example;
  form: OpenImForm | undefined;
}

/** Returns a check for every example of every command, under every name and with every form of URL. */
export function commandChecks(sender: Sender, forms: readonly OpenImForm[]): Check[] {
  const usedForms = sender === "openim" ? forms : [undefined];
  return documentedCommands(sender).flatMap((documented) =>
    [documented.command, ...documented.metadata.aliases].flatMap((name) =>
      documented.examples.flatMap((example) => usedForms.map((form) => toCheck(sender, { documented, name, example, form }))),
    ),
  );
}

function toCheck(sender: Sender, { documented, name, example, form }: Case): Check {
  const { command, source } = documented;
  const isOlder = name !== command;
  const family = isOlder ? "older-names" : "commands";
  // An example from an older release carries the older name; senders have sent its form under the current name too.
  const body = commandIn(sender, example.body) === name ? example.body : withCommand(sender, example.body, name);
  const currentBody = withCommand(sender, example.body, command);
  // What current releases send: if it is refused, then by the backend's own rules.
  const isCurrent = !isOlder && (form ?? "path") === "path";
  return {
    id: [sender, family, name, example.name, form].filter((part) => part !== undefined).join("/"),
    family,
    document: sender,
    title: `${name}${isOlder ? `, another name of ${command}` : ""}: example ${example.name}${form === undefined ? "" : `, command in the ${PLACES[form]}`}`,
    source,
    run: (context) =>
      ask(context, {
        request: requestOf(context.target, { command: name, body, form }),
        judge: (exchange) =>
          isCurrent
            ? context.judge.decided({ command: name, body }, exchange)
            : judgeVariation(context, { command: name, body }, { command, body: currentBody }, exchange),
      }),
  };
}

const PLACES: Readonly<Record<OpenImForm, string>> = { path: "path", query: "query", bare: "body only" };
