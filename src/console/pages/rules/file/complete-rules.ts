import { RULES_SCHEMA } from "../../../../rules/file/schema.ts";

/** A key that can be written at a place. */
export interface KnownKey {
  label: string;
  detail: string;
}

interface Schema {
  description?: string;
  properties?: Readonly<Record<string, Schema>>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
}

const LONGEST_DETAIL = 120;

/** The keys that the file's schema knows where the last of these lines is being written. */
export function knownKeys(lines: readonly string[]): KnownKey[] {
  const written = /^( *)(- +)?[\w-]*$/.exec(lines.at(-1) ?? "");
  if (written === null) return [];
  const [, indent = "", dash = ""] = written;
  const schema = schemaAt(pathTo(lines.flatMap(toSteps), indent.length + dash.length));
  return Object.entries(schema?.properties ?? {}).map(([label, { description = "" }]) => ({
    label,
    detail: description.length > LONGEST_DETAIL ? `${description.slice(0, LONGEST_DETAIL)}…` : description,
  }));
}

/** A key, or `-` for an item of a list, and where it begins. */
interface Step {
  column: number;
  part: string;
}

/** A dash may stand as far left as the key of its list, and is still below it. */
const BELOW_KEY = 0.5;

function toSteps(line: string): Step[] {
  const [, indent = "", dash, key] = /^( *)(- +)?(?:([\w.-]+):)?/.exec(line) ?? [];
  const item = dash === undefined ? [] : [{ column: indent.length + BELOW_KEY, part: "-" }];
  return key === undefined ? item : [...item, { column: indent.length + (dash?.length ?? 0), part: key }];
}

/** The steps from the top of the file to what begins at a column below all of them. */
function pathTo(steps: readonly Step[], column: number): string[] {
  const path: string[] = [];
  let depth = column;
  for (const step of steps.toReversed()) {
    if (step.column >= depth) continue;
    path.unshift(step.part);
    depth = step.column;
  }
  return path;
}

function schemaAt(path: readonly string[]): Schema | undefined {
  // The schema is written for a validator, whose type says less.
  let schema: Schema | undefined = RULES_SCHEMA as Schema;
  for (const part of path) {
    const any: Schema | undefined = typeof schema?.additionalProperties === "object" ? schema.additionalProperties : undefined;
    schema = part === "-" ? schema?.items : (schema?.properties?.[part] ?? any);
  }
  return schema;
}
