import type { StoredEntry } from "../../../journal/journal.ts";
import { type CommandTypes, typesOf } from "../../../rules/compile/command-types.ts";
import { createDeclarations } from "../../../rules/compile/declarations.ts";
import { compileCondition, type Expression } from "../../../rules/compile/expression.ts";
import { ExpressionFault } from "../../../rules/compile/expression-fault.ts";
import { createScopes, type ExpressionScope } from "../../../rules/compile/expression-scope.ts";
import type { RuleData } from "../../../rules/data.ts";
import { Evaluation } from "../../../rules/decide/evaluation.ts";
import { SENDERS } from "../../../senders/registry.ts";
import { commandKey, commandsOf, type SenderCommand } from "../commands.ts";
import { assertPlain, names } from "./assert-plain.ts";
import { readRecordedTexts } from "./recorded-texts.ts";
import { toSeenCallback } from "./seen-callback.ts";

/** A condition that recorded callbacks have to meet. */
export interface Condition {
  /** Whether a callback of a command, by its current name, meets it. Throws if it cannot be evaluated. */
  isMet(entry: StoredEntry, command: string): boolean;
}

/** A condition for one command. */
interface Compiled {
  expression: Expression;
  types: CommandTypes;
}

/** Types for conditions that do not look at the request, which are the same for every command. */
const WITHOUT_REQUEST: CommandTypes = {
  request: { type: "dyn", read: (value) => value },
  item: { type: "dyn", read: (value) => value },
  declared: [],
};

/** Conditions that ask for anything of it are refused. */
const NO_DATA: RuleData = {
  lists: { get: () => undefined },
  counters: { count: () => 0, distinct: () => 0 },
  relations: { since: () => null },
  deciders: { ask: () => Promise.reject(new Error("there are no deciders")) },
};

/**
 * Compiles a condition. One that looks at the request is compiled for each command, when its first callback comes, because each has fields of its own: a
 * callback of a command without those fields does not meet it. Throws an ExpressionFault if it fits no command or, where commands are named, not all of
 * them.
 *
 * @param commands Current or older names; undefined: every command.
 */
export function createCondition(text: string, commands: readonly string[] | undefined): Condition {
  const createScope = createScopes(createDeclarations({ lists: new Map(), deciders: new Set() }));
  const anyCommand = createScope("a callback", WITHOUT_REQUEST, false);
  if (!readsRequest(text, anyCommand)) {
    const compiled = { expression: compile(text, anyCommand), types: WITHOUT_REQUEST };
    return { isMet: (entry, command) => evaluate(compiled, entry, command) };
  }

  const compiledFor = new Map<string, Compiled | null>();
  assertFits(commandsOf(commands), commands !== undefined);
  return {
    isMet: (entry, command) => {
      const compiled = compileOnce({ sender: entry.sender, command });
      return compiled !== null && evaluate(compiled, entry, command);
    },
  };

  function assertFits(candidates: readonly SenderCommand[], isForAll: boolean): void {
    const faults: ExpressionFault[] = [];
    for (const candidate of candidates) {
      const result = tryToCompile(candidate);
      if (result instanceof ExpressionFault) faults.push(result);
      else if (!isForAll) return;
    }
    // The command whose request has the most of what it names.
    const [nearest] = faults.toSorted((one, other) => other.index - one.index);
    if (nearest !== undefined) throw nearest;
  }

  function compileOnce(command: SenderCommand): Compiled | null {
    const key = commandKey(command);
    const known = compiledFor.get(key);
    if (known !== undefined) return known;
    const result = tryToCompile(command);
    const compiled = result instanceof ExpressionFault ? null : result;
    compiledFor.set(key, compiled);
    return compiled;
  }

  function tryToCompile({ sender, command }: SenderCommand): Compiled | ExpressionFault {
    const metadata = SENDERS[sender].commands[command];
    const types = typesOf(sender, command, { items: metadata?.items ?? null });
    try {
      return { expression: compile(text, createScope(command, types, false)), types };
    } catch (error) {
      if (error instanceof ExpressionFault) return error;
      throw error;
    }
  }
}

/** Throws an ExpressionFault for what no condition of a destination may ask for. A text that cannot be parsed reads nothing. */
function readsRequest(text: string, { environment }: ExpressionScope): boolean {
  const ast = parse();
  if (ast === null) return false;
  assertPlain(ast);
  return names(ast, "request");

  function parse() {
    try {
      return environment.parse(text).ast;
    } catch {
      return null;
    }
  }
}

function compile(text: string, scope: ExpressionScope): Expression {
  try {
    return compileCondition(text, scope);
  } catch (error) {
    // Rules have it, if they decide each user on their own.
    if (!(error instanceof ExpressionFault) || error.message !== "There is no item.") throw error;
    throw new ExpressionFault(error.message, "Write request, and the field in which the users are.", { start: error.index });
  }
}

function evaluate({ expression, types }: Compiled, entry: StoredEntry, command: string): boolean {
  const seen = toSeenCallback(entry, command);
  return expression.evaluate(new Evaluation(seen, types, NO_DATA, { read: readRecordedTexts })) === true;
}
