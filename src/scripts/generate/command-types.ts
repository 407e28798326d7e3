import type { DecisionsByKind } from "../../callbacks/decision.ts";
import { type BundledDocument, type CommandOperation, NOTICE, nameOf, type Reference, replySchemaOf } from "./bundle.ts";
import { commandsOf, metadataOf } from "./commands.ts";
import { formsOf, isRespelled } from "./spellings.ts";

/** A schema of a bundled document, as far as this generator looks into it. */
interface Schema {
  description?: string;
  properties?: Record<string, unknown>;
  allOf?: Array<Reference | Schema>;
}

type Kind = keyof DecisionsByKind<unknown>;

const DECISION_TYPES: Record<Kind, string> = {
  allow: "Allow",
  refuse: "Refuse",
  discard: "Discard",
  modify: "Modify",
  verdicts: "Verdicts",
};

/** The schema that has the fields of every reply of a sender. */
const COMMON_REPLIES = ["CommonReply", "Acknowledgement"];

/**
 * TypeScript source of `CommandTypes`, a map from each command of a sender to its request, decisions and reply, and of the changes that its replies can
 * make; null for a document that describes no commands.
 */
export function renderCommandTypes(document: BundledDocument, name: string): string | null {
  const operations = commandsOf(document);
  if (operations.length === 0) return null;
  const types = createTypes(document);
  const rows = operations.map(types.row).join("\n");
  const changes = types.changes().join("\n\n");
  const kinds = new Set(operations.flatMap((operation) => metadataOf(operation).decisions));
  return [
    `// ${NOTICE}`,
    `import type { ${namesOf(kinds).toSorted().join(", ")} } from "../src/callbacks/decision.ts";`,
    `import type {\n${types
      .imports()
      .map((type) => `  ${type},\n`)
      .join("")}} from "./${name}.ts";`,
    "",
    `/** The request of each command, the decisions on it, and its reply on the wire. ${document.info.title}. */`,
    `export interface CommandTypes {\n${rows}\n}`,
    ...(changes === "" ? [] : ["", changes]),
    "",
  ].join("\n");
}

function createTypes(document: BundledDocument) {
  const common = COMMON_REPLIES.find((candidate) => candidate in document.components.schemas) ?? "";
  const imported = new Set<string>();
  const changes = new Map<string, string>();
  return {
    imports: () => [...imported].toSorted(),
    changes: () => [...changes.values()],
    row: (operation: CommandOperation) => {
      const { phase, decisions, echo } = metadataOf(operation);
      const request = requestOf(operation);
      const decided = decisions.map((kind) =>
        kind === "modify" ? `Modify<${changesOf(operation, Object.keys(echo))}>` : DECISION_TYPES[kind],
      );
      const reply = use(nameOf(replySchemaOf(document, operation)));
      const type = `{ phase: "${phase}"; request: ${request}; decision: ${decided.join(" | ") || "never"}; reply: ${reply} }`;
      return `${comment(operation)}\n  ${JSON.stringify(operation.operationId)}: ${type};`;
    },
  };

  function use(name: string): string {
    imported.add(name);
    return name;
  }

  /** The request as handlers see it: without the forms that have another spelling. */
  function requestOf(operation: CommandOperation): string {
    const body = operation.requestBody.content["application/json"].schema;
    return isRespelled(document, body) ? formsOf(document, body).map(use).join(" | ") : use(nameOf(body));
  }

  /** The changes of all replies of a command that have fields beside the common ones. */
  function changesOf(operation: CommandOperation, echoed: string[]): string {
    return formsOf(document, replySchemaOf(document, operation))
      .filter(hasOwnFields)
      .map((name) => declareChanges(name, echoed))
      .join(" | ");
  }

  function hasOwnFields(name: string): boolean {
    const fields = fieldsOf(common);
    return [...fieldsOf(name)].some((field) => !fields.has(field));
  }

  function declareChanges(reply: string, echoed: string[]): string {
    const name = `${reply.replace(/Reply$/, "")}Changes`;
    const optional = echoed.filter((field) => fieldsOf(reply).has(field)).map((field) => JSON.stringify(field));
    const own = `Omit<${use(reply)}, ${[`keyof ${use(common)}`, ...optional].join(" | ")}>`;
    const bases = optional.length === 0 ? [own] : [own, `Partial<Pick<${reply}, ${optional.join(" | ")}>>`];
    const { description } = schema(reply);
    changes.set(
      name,
      `/** ${escapeComment(oneLine(description ?? `The fields that a ${reply} can change.`))} */\nexport interface ${name} extends ${bases.join(", ")} {}`,
    );
    return name;
  }

  function fieldsOf(name: string): Set<string> {
    const { properties = {}, allOf = [] } = schema(name);
    const inherited = allOf.flatMap((part) => ("$ref" in part ? [...fieldsOf(nameOf(part))] : Object.keys(part.properties ?? {})));
    return new Set([...Object.keys(properties), ...inherited]);
  }

  function schema(name: string): Schema {
    return document.components.schemas[name] ?? {};
  }
}

function namesOf(kinds: ReadonlySet<Kind>): string[] {
  return [...kinds].map((kind) => DECISION_TYPES[kind]);
}

/** What an editor shows for a command: its summary, its description and its source. */
function comment({ summary, description, externalDocs }: CommandOperation): string {
  const source = externalDocs === undefined ? [] : [`@see {@link ${externalDocs.url} ${externalDocs.description}}`];
  const lines = [
    summary,
    ...(description === undefined ? [] : ["", ...description.trim().split("\n")]),
    ...(source.length === 0 ? [] : ["", ...source]),
  ];
  return ["  /**", ...lines.map((line) => `   * ${escapeComment(line)}`.trimEnd()), "   */"].join("\n");
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ");
}

function escapeComment(text: string): string {
  return text.replaceAll("*/", "*\\/");
}
