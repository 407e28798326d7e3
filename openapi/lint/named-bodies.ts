import type { RawBody, RawOperation, Rule, Visit } from "./rule.ts";

const JSON_TYPE = "application/json";

/** The schema of each body is a file: of a command's request its own, of a reply its own or a shared one. */
export const namedBodies: Rule = () => ({
  Operation(operation: RawOperation, { report, location }: Visit) {
    const name = typeNameOf(operation.operationId ?? "");
    const request = `../components/schemas/${name}Request.yaml`;
    if (schemaOf(operation.requestBody) !== request)
      report({
        message: `Write the schema of the request in a file and refer to it, $ref: ${request}.`,
        location: location.child(["requestBody", "content", JSON_TYPE, "schema"]),
      });
    const reply = operation.responses?.["200"];
    if (reply?.content !== undefined && schemaOf(reply) === undefined)
      report({
        message: `Write the schema of the reply in a file and refer to it, $ref: ../components/schemas/${name}Reply.yaml.`,
        location: location.child(["responses", "200", "content", JSON_TYPE, "schema"]),
      });
  },
});

/** A command's name as a type's: without the words that every command of its sender has, without dots, with a capital. */
function typeNameOf(command: string): string {
  const words = command.replaceAll(/callback|command$|\./gi, "");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function schemaOf(body: RawBody | undefined): string | undefined {
  return body?.content?.[JSON_TYPE]?.schema?.$ref;
}
