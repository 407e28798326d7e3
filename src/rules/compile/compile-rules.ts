import type { Sender } from "../../../generated/operator.ts";
import type { RuleFault } from "../fault.ts";
import { EFFECTS, type EffectName, type RuleDefinition } from "../file/definition.ts";
import type { ReadRules } from "../file/read-rules.ts";
import type { Path } from "../file/source.ts";
import type { CommandRules, CompiledRule, RuleBook, RuleInfo } from "../rule-book.ts";
import type { UserTexts } from "../texts.ts";
import { createCatalog, type RuledSender, type Target } from "./catalog.ts";
import { typesOf } from "./command-types.ts";
import { compileEffect } from "./compile-effect.ts";
import { createDeclarations } from "./declarations.ts";
import { endOf } from "./end-of.ts";
import { compileCondition, type Expression } from "./expression.ts";
import { ExpressionFault } from "./expression-fault.ts";
import { createScopes, type ExpressionScope } from "./expression-scope.ts";
import { findTargets } from "./find-targets.ts";

/** What rules are compiled for. */
export interface CompileOptions {
  senders: readonly RuledSender[];
  texts: Pick<UserTexts, "canMask">;
}

/** A rule book, or what is wrong with the rules. */
export interface CompiledRules {
  /** null if there are faults. */
  book: RuleBook | null;
  /** In the order of the file. */
  faults: RuleFault[];
}

/** Checks and compiles the rules of a file. Every rule is checked, also after a fault. */
export function compileRules(read: ReadRules, { senders, texts }: CompileOptions): CompiledRules {
  const { definition, listNames, deciderNames, paths, source } = read;
  const catalog = createCatalog(senders, texts);
  const matchOf = new Map(definition.lists.map(({ name, match }) => [name, match]));
  const lists = new Map([...listNames].map((name) => [name, matchOf.get(name) ?? null]));
  const declarations = createDeclarations({ lists, deciders: deciderNames });
  const createScope = createScopes(declarations);
  const faults = [...read.faults];
  const commands: Record<Sender, Map<string, CommandRules & { rules: CompiledRule[] }>> = { "tencent-chat": new Map(), openim: new Map() };

  const rules = definition.rules.map((rule) => compileRule(rule, paths.get(rule) ?? []));
  const sorted = withoutRepeats(faults);
  if (sorted.length > 0) return { book: null, faults: sorted };
  const { counters, asksForRelations } = declarations;
  const { lists: listDefinitions, deciders } = definition;
  return {
    book: { rules, lists: listDefinitions, deciders, counters: [...counters.values()], asksForRelations, commands },
    faults: [],
  };

  function compileRule(rule: RuleDefinition, path: Path): RuleInfo {
    const effect = effectOf(rule);
    const found = findTargets(rule, effect, path, catalog, source);
    faults.push(...found.faults);
    const targets = [...found.targets];
    const info: RuleInfo = {
      name: rule.name,
      effect,
      on: [rule.on].flat(),
      when: rule.when === undefined ? null : String(rule.when),
      mode: rule.mode ?? "enforce",
      until: readEnd(rule, path),
      reason: rule.flag?.reason ?? null,
      commands: targets.map(({ command }) => command.name),
      line: source.lineOf(path),
    };
    for (const target of targets) addRule(target, compileFor(target, rule, info, path));
    return info;
  }

  function compileFor(target: Target, rule: RuleDefinition, info: RuleInfo, path: Path): CompiledRule {
    const each = rule.each !== undefined;
    const { sender, command } = target;
    const scope = createScope(command.name, typesOf(sender, command.name, command), each);
    const { effect, faults: wrong } = compileEffect(rule, info.effect, { target, scope, path, source });
    faults.push(...wrong);
    return { info, each, condition: compileWhen(rule, scope, path), onError: rule.onError ?? "no-match", effect };
  }

  function compileWhen({ when }: RuleDefinition, scope: ExpressionScope, path: Path): Expression | null {
    if (when === undefined || when === true) return null;
    try {
      return compileCondition(String(when), scope);
    } catch (error) {
      if (!(error instanceof ExpressionFault)) throw error;
      faults.push(source.faultAt([...path, "when"], error, error.index));
      return null;
    }
  }

  function readEnd({ until }: RuleDefinition, path: Path): number | null {
    const end = until === undefined ? null : endOf(until);
    if (until !== undefined && end === null)
      faults.push(
        source.faultAt([...path, "until"], { message: `${until} is not a date.`, hint: "Write 2027-01-31, or 2027-01-31T18:00:00Z." }),
      );
    return end;
  }

  function addRule({ sender, command }: Target, rule: CompiledRule): void {
    if (rule.info.mode === "off") return;
    const known = commands[sender].get(command.name);
    if (known === undefined) commands[sender].set(command.name, { types: typesOf(sender, command.name, command), rules: [rule] });
    else known.rules.push(rule);
  }
}

/** The schema has checked that there is one. */
function effectOf(rule: RuleDefinition): EffectName {
  return EFFECTS.find((effect) => rule[effect] !== undefined) ?? "allow";
}

/** Faults in the order of the file, each once: a rule can have the same fault for several commands. */
function withoutRepeats(faults: readonly RuleFault[]): RuleFault[] {
  const unique = new Map(faults.map((fault) => [`${fault.line} ${fault.column} ${fault.message}`, fault]));
  return [...unique.values()].toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0));
}
