import type { Decision } from "../../callbacks/decision.ts";
import type { RuleFault } from "../fault.ts";
import { EFFECTS, type EffectName, type RuleDefinition } from "../file/definition.ts";
import type { Path, Source } from "../file/source.ts";
import type { CompiledEffect, Refusal } from "../rule-book.ts";
import { suggest } from "../suggest.ts";
import type { Target } from "./catalog.ts";
import { itemsOf } from "./command-types.ts";
import { changeableFieldsOf, compileModify } from "./compile-modify.ts";
import { documentOf, replySchemaOf } from "./documents.ts";
import { canExpress } from "./expressible.ts";
import type { ExpressionScope } from "./expression-scope.ts";
import { findFaultsOf } from "./prove.ts";
import { describeRefusalCodes } from "./refusal-codes.ts";

/** What an effect is compiled for. */
export interface EffectPlace {
  target: Target;
  scope: ExpressionScope;
  /** Path of the rule. */
  path: Path;
  source: Source;
}

/** An effect, and what is wrong with it. */
export interface EffectResult {
  effect: CompiledEffect;
  faults: RuleFault[];
}

/** Effects that can be on one of several users. */
const FOR_ITEMS: ReadonlySet<EffectName> = new Set(["allow", "refuse", "flag"]);

/** Compiles the effect of a rule, and proves that the command's replies can express it. */
export function compileEffect(rule: RuleDefinition, name: EffectName, place: EffectPlace): EffectResult {
  const { target, scope, path, source } = place;
  const { command } = target;
  const effect: CompiledEffect = { kind: "allow" };
  if (!canExpress(target, name)) {
    const able = EFFECTS.filter((one) => canExpress(target, one));
    return {
      effect,
      faults: [source.faultAtKey([...path, name], { message: `${command.name} cannot ${name}.`, hint: `It can ${able.join(", ")}.` })],
    };
  }
  if (rule.each !== undefined && !FOR_ITEMS.has(name))
    return {
      effect,
      faults: [
        source.faultAtKey([...path, name], { message: `A rule with \`each: item\` cannot ${name}.`, hint: "It can allow, refuse, flag." }),
      ],
    };
  const onError =
    rule.onError === "refuse" && !canExpress(target, "refuse")
      ? [source.faultAt([...path, "onError"], { message: `${command.name} cannot refuse.` })]
      : [];
  if (name === "refuse") return withFaults({ kind: name, refusal: toRefusal(rule) }, [...onError, ...findRefusalFaults(rule, place)]);
  if (name === "modify") {
    const { fields, faults } = compileModify(rule.modify ?? {}, target, scope, [...path, name], source);
    return withFaults({ kind: name, fields }, [...onError, ...faults]);
  }
  if (name === "mask") return withFaults(toMask(rule), [...onError, ...findMaskFaults(rule, place)]);
  if (name === "ask") return withFaults(toAsk(rule, target), [...onError, ...findAskFaults(rule, place)]);
  return withFaults({ kind: name }, onError);
}

function withFaults(effect: CompiledEffect, faults: RuleFault[]): EffectResult {
  return { effect, faults };
}

function toRefusal({ refuse }: RuleDefinition): Refusal {
  const { code, message = "", detail } = refuse ?? {};
  return { message, ...(code === undefined ? {} : { code }), ...(detail === undefined ? {} : { detail }) };
}

function findRefusalFaults(rule: RuleDefinition, { target, path, source }: EffectPlace): RuleFault[] {
  const refusal = toRefusal(rule);
  const { sender, command } = target;
  const whole = findFaultsOf(target, () => ({ kind: "refuse", ...refusal }));
  const perItem = command.items === null ? [] : findFaultsOf(target, (body) => refuseAll(target, refusal, body));
  const fault = [...whole, ...perItem].find((one) => one !== null);
  if (fault === undefined || fault === null) return [];
  const codes = describeRefusalCodes(replySchemaOf(sender, command.name), documentOf(sender).components.schemas);
  const place = [...path, "refuse", ...(refusal.code === undefined ? [] : ["code"])];
  const message =
    refusal.code === undefined
      ? `${command.name} cannot be refused like this: ${fault.detail}.`
      : `${refusal.code} is no code with which ${command.name} refuses.`;
  return [source.faultAt(place, { message, hint: `Codes are ${codes}. Without a code it is the first of the range.` })];
}

function refuseAll({ command }: Target, refusal: Refusal, body: Readonly<Record<string, unknown>>): Decision {
  return { kind: "verdicts", refused: (itemsOf(command, body) ?? []).map(({ user }) => ({ user, ...refusal })) };
}

function toMask({ mask }: RuleDefinition): CompiledEffect {
  return { kind: "mask", list: mask?.list ?? "", replacement: mask?.with ?? "*" };
}

function findMaskFaults({ mask }: RuleDefinition, { scope, path, source }: EffectPlace): RuleFault[] {
  const { lists } = scope.declarations;
  const name = mask?.list ?? "";
  const place = [...path, "mask", "list"];
  if (!lists.has(name))
    return [
      source.faultAt(place, { message: `There is no list ${name}.`, hint: suggest(name, lists.keys()) ?? "Define it under `lists`." }),
    ];
  if (lists.get(name) !== "value") return [];
  return [
    source.faultAt(place, { message: `The list ${name} has whole values, which are found in no text.`, hint: "Give it `match: text`." }),
  ];
}

function toAsk({ ask = "" }: RuleDefinition, target: Target): CompiledEffect {
  return { kind: "ask", decider: ask, changeable: new Set(changeableFieldsOf(target).keys()) };
}

function findAskFaults({ ask = "" }: RuleDefinition, { scope, path, source }: EffectPlace): RuleFault[] {
  const { deciders } = scope.declarations;
  if (deciders.has(ask)) return [];
  const hint = suggest(ask, deciders) ?? "Define it under `deciders`.";
  return [source.faultAt([...path, "ask"], { message: `There is no decider ${ask}.`, hint })];
}
