import type { RawOperation, Rule, Visit } from "./rule.ts";

/** A name on the wire means one command: no alias stands twice or is another command's operationId. */
export const aliasesUnique: Rule = () => {
  const owners = new Map<string, string>();
  return {
    Operation: {
      leave(operation: RawOperation, { report }: Visit) {
        const command = operation.operationId ?? "";
        // command-extensions reports what is no list.
        const aliases = Array.isArray(operation["x-aliases"]) ? operation["x-aliases"] : [];
        for (const name of [command, ...aliases]) {
          const owner = owners.get(name);
          if (owner !== undefined) report({ message: `${name} already names ${owner}.` });
          owners.set(name, command);
        }
      },
    },
  };
};
