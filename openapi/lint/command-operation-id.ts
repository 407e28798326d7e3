import type { RawOperation, Rule, Visit } from "./rule.ts";

/** The operationId is the command: the last segment of the path and the name of the file. */
export const commandOperationId: Rule = () => ({
  Paths(paths: Record<string, { $ref?: string }>, { report, location }: Visit) {
    for (const [path, item] of Object.entries(paths)) {
      const command = path.slice(path.lastIndexOf("/") + 1);
      if (item.$ref === undefined || item.$ref === `./paths/${command}.yaml`) continue;
      report({ message: `${path} must refer to ./paths/${command}.yaml, not ${item.$ref}.`, location: location.child([path]).key() });
    }
  },
  PathItem: {
    leave(item: { post?: RawOperation }, { report, key, location }: Visit) {
      const command = String(key).slice(String(key).lastIndexOf("/") + 1);
      if (item.post === undefined) report({ message: `${key} has no post operation; senders use no other method.` });
      else if (item.post.operationId !== command)
        report({
          message: `operationId must be ${command}, the last segment of the path.`,
          location: location.child(["post", "operationId"]),
        });
    },
  },
});
