import { Environment } from "@marcbachmann/cel-js";
import type { CommandTypes } from "./command-types.ts";
import type { Declarations } from "./declarations.ts";

/** Largest expressions, so that the time of an evaluation has a limit. */
const LIMITS = { maxAstNodes: 500, maxDepth: 32, maxListElements: 200, maxMapEntries: 50, maxCallArguments: 8 };

/** The variables of every condition and their types. `item` and `request` depend on the command. */
export const VARIABLES: Readonly<Record<string, string>> = {
  actor: "string",
  targets: "list<string>",
  group: "string",
  message: "string",
  text: "string",
  event: "string",
  app: "string",
  sender: "string",
  platform: "string",
  clientAddress: "string",
  now: "google.protobuf.Timestamp",
};

/** What expressions of one command are compiled in. */
export interface ExpressionScope {
  environment: Environment;
  /** Fields of each message type by its name, for hints. */
  fields: ReadonlyMap<string, readonly string[]>;
  variables: readonly string[];
  /** Current name of the command. */
  command: string;
  declarations: Declarations;
  /** A number that no other call of a function has in the rules of the command. */
  nextSlot(): number;
}

/** Creates environments for commands. What is common to all of them is declared once. */
export function createScopes(declarations: Declarations): (command: string, types: CommandTypes, each: boolean) => ExpressionScope {
  const slots = new Map<string, number>();
  const base = new Environment({ limits: LIMITS });
  for (const [name, type] of Object.entries(VARIABLES)) base.registerVariable(name, type);

  return function createScope(command, { request, item, declared }, each) {
    const environment = base.clone();
    for (const { name, ctor, fields } of declared) environment.registerType(name, { ctor, fields });
    environment.registerVariable("request", request.type);
    if (each) environment.registerVariable("item", item.type);
    return {
      environment,
      fields: new Map(declared.map(({ name, fields }) => [name, Object.keys(fields)])),
      variables: [...Object.keys(VARIABLES), "request", ...(each ? ["item"] : [])],
      command,
      declarations,
      nextSlot: () => {
        const slot = slots.get(command) ?? 0;
        slots.set(command, slot + 1);
        return slot;
      },
    };
  };
}
