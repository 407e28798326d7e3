import { aliasesUnique } from "./aliases-unique.ts";
import { commandOperationId } from "./command-operation-id.ts";
import { commandSource } from "./command-source.ts";
import { describedFields } from "./described-fields.ts";
import { explainedValues } from "./explained-values.ts";
import { followUps } from "./follow-ups.ts";
import { itemsExist } from "./items-exist.ts";
import { namedBodies } from "./named-bodies.ts";
import { namedExamples } from "./named-examples.ts";
import { pathIsFile } from "./path-is-file.ts";
import { provenConstraints } from "./proven-constraints.ts";
import { renderedProse } from "./rendered-prose.ts";
import { xCallback } from "./x-callback.ts";
import { xRole } from "./x-role.ts";

/** Redocly plugin with this project's own rules; `redocly.yaml` switches them on. */
export default function imhookPlugin() {
  return {
    id: "imhook",
    rules: {
      oas3: {
        "aliases-unique": aliasesUnique,
        "command-operation-id": commandOperationId,
        "command-source": commandSource,
        "described-fields": describedFields,
        "explained-values": explainedValues,
        "follow-ups": followUps,
        "items-exist": itemsExist,
        "named-bodies": namedBodies,
        "named-examples": namedExamples,
        "path-is-file": pathIsFile,
        "proven-constraints": provenConstraints,
        "rendered-prose": renderedProse,
        "x-callback": xCallback,
        "x-role": xRole,
      },
    },
  };
}
