import type { DestinationDefinition } from "../../../../../generated/operator.ts";

/** Where a destination is, in one line. Handlers are in the program itself. */
export function placeOf(definition: DestinationDefinition): string {
  switch (definition.kind) {
    case "http":
      return definition.url;
    case "kafka":
      return definition.topic;
    case "nats":
      return definition.subject;
    case "file":
      return definition.path;
    case "handler":
      return "";
  }
}
