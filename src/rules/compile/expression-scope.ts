import type { CommandTypes } from "./command-types.ts";
import type { Declarations } from "./declarations.ts";
import { type CelNames, celNamesOf } from "./environment.ts";

/** What expressions of one command are compiled in. */
export interface ExpressionScope extends CelNames {
  /** Current name of the command. */
  command: string;
  declarations: Declarations;
  /** A number that no other call of a function has in the rules of the command. */
  nextSlot(): number;
}

/** Creates the scopes of the rules of one file. */
export function createScopes(declarations: Declarations): (command: string, types: CommandTypes, each: boolean) => ExpressionScope {
  const slots = new Map<string, number>();

  return function createScope(command, types, each) {
    return { ...celNamesOf(types, each), command, declarations, nextSlot };

    function nextSlot(): number {
      const slot = slots.get(command) ?? 0;
      slots.set(command, slot + 1);
      return slot;
    }
  };
}
