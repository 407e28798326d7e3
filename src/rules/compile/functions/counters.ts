import type { ASTNode } from "@marcbachmann/cel-js";
import type { ConditionFunction } from "./function.ts";
import { claimCounter, windowOf } from "./literals.ts";

/** How often a value was counted within the window, this time included. Nothing is counted for an empty value. */
export const count: ConditionFunction = {
  name: "count",
  usage: 'count("counter", value, "1h")',
  arity: 3,
  isMethod: false,
  returns: "int",
  isAsync: true,
  prepare(declarations, counter: ASTNode, value: ASTNode, time: ASTNode) {
    const window = windowOf(time);
    const name = claimCounter(counter, "count", window, declarations);
    return {
      values: [value],
      call(context, text) {
        if (text === "") return 0n;
        return context.once(`count ${name} ${text}`, () => {
          context.counted({ counter: name, key: null, value: text, window });
          return toInt(context.data.counters.count(name, text, window, context.callback.receivedAt));
        });
      },
    };
  },
};

/** How many values were counted for a key within the window, this one included. Nothing is counted for an empty key or value. */
export const distinct: ConditionFunction = {
  name: "distinct",
  usage: 'distinct("counter", key, value, "1h")',
  arity: 4,
  isMethod: false,
  returns: "int",
  isAsync: true,
  prepare(declarations, counter: ASTNode, key: ASTNode, value: ASTNode, time: ASTNode) {
    const window = windowOf(time);
    const name = claimCounter(counter, "distinct", window, declarations);
    return {
      values: [key, value],
      call(context, of, text) {
        if (of === "" || text === "") return 0n;
        return context.once(`distinct ${name} ${JSON.stringify(of)} ${text}`, () => {
          context.counted({ counter: name, key: of, value: text, window });
          return toInt(context.data.counters.distinct(name, of, text, window, context.callback.receivedAt));
        });
      },
    };
  },
};

function toInt(counted: number | Promise<number>): bigint | Promise<bigint> {
  return counted instanceof Promise ? counted.then(BigInt) : BigInt(counted);
}
