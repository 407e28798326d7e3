import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { documentedCommands } from "../../support/operations.ts";

/** What the operator of the instances has written: the same for all of them. */
export interface Program {
  rules: string;
  handlers: string;
  /** File to which every call of an after-handler appends the id of its entry, one a line. */
  calls: string;
}

/** A counter, which all instances share in the end, and flags, which become reviews. No message is refused. */
const RULES = `
rules:
  - name: many-messages
    on: message.sending
    when: count("messages", actor, "1m") > 10
    mode: shadow
    refuse: { message: Too many messages. }
  - name: suspicious-senders
    on: message.sending
    when: actor == "sender-7" || actor == "sender-8"
    flag: { reason: Look at this one. }
`;

/** Commands that have an after-handler. */
export const HANDLED: ReadonlySet<string> = new Set(
  documentedCommands.filter(({ metadata }) => metadata.phase === "after").map(({ command }) => command),
);

/** Writes the files of rules and handlers. */
export async function writeProgram(folder: string): Promise<Program> {
  const program = { rules: join(folder, "rules.yaml"), handlers: join(folder, "handlers.mjs"), calls: join(folder, "calls.txt") };
  await writeFile(program.rules, RULES);
  await writeFile(program.calls, "");
  await writeFile(program.handlers, handlersText(program.calls));
  return program;
}

function handlersText(calls: string): string {
  const handlersOf = (sender: string) => {
    const commands = documentedCommands.filter(({ metadata, sender: its }) => metadata.phase === "after" && its === sender);
    return commands.map(({ command }) => `${JSON.stringify(command)}: note`).join(", ");
  };
  return `
import { appendFileSync } from "node:fs";
function note(_callback, { entry }) {
  appendFileSync(${JSON.stringify(calls)}, \`\${entry}\\n\`);
}
export default { tencentChat: { ${handlersOf("tencent-chat")} }, openim: { ${handlersOf("openim")} } };
`;
}
