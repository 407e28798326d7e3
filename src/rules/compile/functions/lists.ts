import type { ASTNode } from "@marcbachmann/cel-js";
import type { ConditionFunction } from "./function.ts";
import { listNameOf } from "./literals.ts";

export const inList: ConditionFunction = {
  name: "inList",
  usage: 'inList("list", value)',
  arity: 2,
  isMethod: false,
  returns: "bool",
  isAsync: false,
  prepare(declarations, list: ASTNode, value: ASTNode) {
    const name = listNameOf(list, declarations);
    return { values: [value], call: ({ data }, text) => data.lists.get(name)?.has(text) ?? false };
  },
};
