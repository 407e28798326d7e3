import { aliasesUnique } from "./aliases-unique.ts";
import { commandExtensions } from "./command-extensions.ts";
import { commandOperationId } from "./command-operation-id.ts";
import { namedExamples } from "./named-examples.ts";
import { pathIsFile } from "./path-is-file.ts";

/** Redocly plugin with this project's own rules; `redocly.yaml` switches them on. */
export default function imhookPlugin() {
  return {
    id: "imhook",
    rules: {
      oas3: {
        "aliases-unique": aliasesUnique,
        "command-extensions": commandExtensions,
        "command-operation-id": commandOperationId,
        "named-examples": namedExamples,
        "path-is-file": pathIsFile,
      },
    },
  };
}
