import type { DocumentChange, Sender } from "../../../generated/operator.ts";
import type { RecordedCallback } from "../recorded-callback.ts";
import { DiffLines } from "./diff-lines.ts";
import { toSchema } from "./to-schema.ts";

/** A name that the sender made can be a file; one that somebody else made must not lead to another folder. */
const COMMAND = /^[A-Za-z][A-Za-z0-9]*(\.[A-Za-z][A-Za-z0-9]*)?$/;

const TODO = "Say what it is.";

/** Suggests the files of a command that the document does not have. Whoever adds it has to find out its phase, and describe it. */
export function suggestCommand(sender: Sender, { commandName, json }: Pick<RecordedCallback, "commandName" | "json">): DocumentChange[] {
  if (commandName === null || !COMMAND.test(commandName)) return [];
  const request = requestName(commandName);
  const path = new DiffLines().add(pathItem(commandName, request), 0);
  const schema = new DiffLines().add({ description: TODO, ...toSchema(json) }, 0);
  const contents = new DiffLines();
  contents.add({ [`/${sender}/${commandName}`]: { $ref: `./paths/${commandName}.yaml` } }, contents.path(["paths"]));
  return [
    { file: `openapi/${sender}/paths/${commandName}.yaml`, isNew: true, diff: path.toString() },
    { file: `openapi/${sender}/components/schemas/${request}.yaml`, isNew: true, diff: schema.toString() },
    { file: `openapi/${sender}/openapi.yaml`, isNew: false, diff: contents.toString() },
  ];
}

/** As openapi/README.md says. */
function requestName(command: string): string {
  const name = command
    .replace(/callback/gi, "")
    .replace(/Command$/, "")
    .replaceAll(".", "");
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}Request`;
}

function pathItem(command: string, request: string): object {
  return {
    parameters: { $ref: "../components/parameterLists/Command.yaml" },
    post: {
      operationId: command,
      summary: TODO,
      "x-callback": { phase: "after", idempotencyReason: "alike" },
      requestBody: { required: true, content: { "application/json": { schema: { $ref: `../components/schemas/${request}.yaml` } } } },
      responses: { 200: { $ref: "../components/responses/Acknowledged.yaml" } },
    },
  };
}
