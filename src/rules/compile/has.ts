import type { ASTNode } from "@marcbachmann/cel-js";
import { isObject } from "../../openapi/json.ts";
import type { Macro } from "./cel.ts";
import { ExpressionFault } from "./expression-fault.ts";
import { isView, RAW } from "./view.ts";

/**
 * `has(request.field)`: whether the sender wrote the field, and not as null. In place of CEL's own, which takes the empty value of a missing field for
 * a value.
 */
export function toHasMacro([field]: readonly ASTNode[]): Macro {
  return {
    async: false,
    typeCheck(checker, _macro, scope) {
      if (field?.op !== ".") throw new ExpressionFault("has takes a field.", "Write has(request.field).", field ?? { start: 0 });
      checker.check(field, scope);
      return checker.getType("bool");
    },
    evaluate(evaluator, _macro, scope) {
      if (field?.op !== ".") return false;
      const [owner, name] = field.args;
      const value = evaluator.run(owner, scope);
      if (isView(value)) return (value[RAW][name] ?? null) !== null;
      return isObject(value) && Object.hasOwn(value, name);
    },
  };
}
