import type { RawOperation, Rule, Visit } from "./rule.ts";

/** A name on the wire means one command: no alias stands twice or is another command's operationId. */
export const aliasesUnique: Rule = () => {
  const owners = new Map<string, string>();
  return {
    Operation: {
      leave(operation: RawOperation, { report }: Visit) {
        const command = operation.operationId ?? "";
        for (const name of [command, ...aliasesOf(operation)]) {
          const owner = owners.get(name);
          if (owner !== undefined) report({ message: `${name} already names ${owner}.` });
          owners.set(name, command);
        }
      },
    },
  };
};

/** The rule x-callback reports what is not a list. */
function aliasesOf({ "x-callback": callback }: RawOperation): string[] {
  const { aliases } = (callback ?? {}) as { aliases?: unknown };
  return Array.isArray(aliases) ? aliases : [];
}
