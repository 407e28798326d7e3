import { readdirSync } from "node:fs";
import type { Sender } from "../../generated/operator.ts";
import { meaningPath, readMeaning } from "../../src/scripts/generate/meaning.ts";
import { SENDER_NAMES } from "../../src/senders/registry.ts";
import { type DocumentedCommand, documentedCommands } from "../support/operations.ts";
import { examplesIn, meaningOf, pathOf, rowsOf } from "./rows.ts";

/** Examples of the documents that no row tells the meaning of. */
export function missingRows(): string[] {
  return documentedCommands.flatMap((documented) => {
    const known = examplesIn(meaningOf(documented));
    const missing = documented.examples.filter(({ name }) => !known.includes(name));
    return missing.map(({ name }) => `${documented.command}: add what its example ${name} means to ${pathOf(documented)}`);
  });
}

/** Rows of examples and commands that the documents do not have, and examples with two rows. */
export function strayRows(): string[] {
  return [...SENDER_NAMES.flatMap(strayCommands), ...documentedCommands.flatMap(strayExamples)];
}

function strayExamples(documented: DocumentedCommand): string[] {
  const meaning = meaningOf(documented);
  const examples = documented.examples.map(({ name }) => name);
  const rows = examplesIn(meaning);
  const place = `${documented.command} in ${pathOf(documented)}`;
  const named = [...rows, ...(meaning.cases ?? []).flatMap(({ example, sameKeyAs = example }) => [example, sameKeyAs])];
  const unknown = [...new Set(named)].filter((name) => !examples.includes(name));
  const twice = rows.filter((name, index) => rows.indexOf(name) !== index);
  return [
    ...unknown.map((name) => `${place}: its document has no example ${name}; there are ${examples.join(", ")}`),
    ...twice.map((name) => `${place}: example ${name} has two rows`),
  ];
}

function strayCommands(sender: Sender): string[] {
  const files = readdirSync(`src/docs/meaning/${sender}`).map((file) => file.replace(/\.yaml$/, ""));
  return files.flatMap((family) =>
    Object.keys(readMeaning(sender, family)).flatMap((command) => {
      const documented = documentedCommands.find((other) => other.sender === sender && other.command === command);
      const place = `${command} in ${meaningPath(sender, family)}`;
      if (documented === undefined) return [`${place}: ${sender} has no such command`];
      return documented.family === family ? [] : [`${place}: it belongs in ${pathOf(documented)}`];
    }),
  );
}

/** Before-commands that tell events if they are allowed, without a row that says what a refusal tells. */
export function missingRefusals(): string[] {
  return documentedCommands.filter(tellsInferredEvents).flatMap((documented) => {
    const decisions = rowsOf(documented).map(({ decision }) => decision ?? "allow");
    const wanted = ["refuse", ...(documented.metadata.decisions.includes("verdicts") ? ["refuse somebody"] : [])];
    const given = decisions.map((decision) => decision.replace(/ .*/, " somebody"));
    const missing = wanted.filter((decision) => !given.includes(decision));
    return missing.map((decision) => `${documented.command}: add a case with \`decision: ${decision}\` to ${pathOf(documented)}`);
  });
}

function tellsInferredEvents(documented: DocumentedCommand): boolean {
  return rowsOf(documented).some(({ expected }) => expected.some((line) => line.endsWith(" (inferred)")));
}

/** Fields that a table names for readers, and that no example of the command has. */
export function unknownFields(): string[] {
  return documentedCommands.flatMap((documented) => {
    const { who, whom } = meaningOf(documented);
    const text = JSON.stringify(documented.examples);
    const names = [...`${who} ${whom}`.matchAll(/`([\w.]+)`/g)].flatMap(([, path = ""]) => path.split("."));
    const unknown = names.filter((name) => !text.includes(`"${name}":`));
    return unknown.map((name) => `${documented.command} in ${pathOf(documented)}: no example has the field ${name}`);
  });
}
