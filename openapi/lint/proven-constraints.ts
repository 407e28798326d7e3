import type { Location, Rule, Visit } from "./rule.ts";

/** Keywords that keep a request out. Types are not among them: JSON of another type cannot be understood. */
const CONSTRAINTS: readonly string[] = [
  ...["required", "enum", "const", "not", "if", "propertyNames", "additionalProperties", "unevaluatedProperties"],
  ...["minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ...["minItems", "maxItems", "uniqueItems", "contains", "minProperties", "maxProperties"],
];

/** The field that names the command. The command was chosen by it, so it cannot keep a request out. */
const COMMAND_FIELD = "CallbackCommand";

type Schema = Record<string, unknown>;

/**
 * What keeps a request of a sender out stands only where the sender's own code or samples prove it: a schema of a request with such a keyword has
 * `x-proof`. Handlers never see a callback that its schema keeps out.
 */
export const provenConstraints = (() => {
  const checked = new Set<string>();
  return {
    Parameter(parameter: Schema, { report }: Visit) {
      if (parameter.required === true && parameter["x-proof"] === undefined) report({ message: messageOf(["required"]) });
    },
    Operation: {
      RequestBody: {
        Schema(schema: Schema, visit: Visit) {
          checkFile(schema, visit.location, visit);
        },
      },
    },
  };

  /** Checks the schema of a file, whose proof covers all of it, and the files that it refers to. */
  function checkFile(schema: unknown, location: Location, visit: Visit): void {
    const file = location.source.absoluteRef;
    if (checked.has(file) || !isSchema(schema)) return;
    checked.add(file);
    const constraints = constraintsIn(schema);
    const isProven = typeof schema["x-proof"] === "string";
    if (constraints.length > 0 && !isProven) visit.report({ message: messageOf(constraints), location });
    if (constraints.length === 0 && isProven) visit.report({ message: "Remove x-proof: nothing here keeps a request out.", location });
    for (const reference of referencesIn(schema)) {
      const resolved = visit.resolve(reference, file);
      if (resolved.location !== undefined) checkFile(resolved.node, resolved.location, visit);
    }
  }
}) satisfies Rule;

function messageOf(constraints: readonly string[]): string {
  const keywords = [...new Set(constraints)].join(", ");
  return `Name in x-proof the samples or the sender's code which prove that every request has this (${keywords}), or leave it open.`;
}

/** The constraints in a schema and in those inside it, up to references. */
function constraintsIn(schema: unknown, field = ""): string[] {
  if (Array.isArray(schema)) return schema.flatMap((item) => constraintsIn(item));
  if (!isSchema(schema)) return [];
  const own = CONSTRAINTS.filter((keyword) => keyword in schema && !isOpen(keyword, schema[keyword]));
  const { properties = {}, items, allOf, anyOf, oneOf } = schema;
  const inside = Object.entries(properties as Schema).flatMap(([name, property]) => constraintsIn(property, name));
  const kept = own.filter((keyword) => !(keyword === "const" && field === COMMAND_FIELD));
  return [...kept, ...inside, ...[items, allOf, anyOf, oneOf].flatMap((nested) => constraintsIn(nested))];
}

function isOpen(keyword: string, value: unknown): boolean {
  return keyword === "additionalProperties" && value === true;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function referencesIn(value: unknown): Array<{ $ref: string }> {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isSchema(value)) return [];
  const { $ref, examples, ...others } = value;
  return [...(typeof $ref === "string" ? [{ $ref }] : []), ...Object.values(others).flatMap(referencesIn)];
}
