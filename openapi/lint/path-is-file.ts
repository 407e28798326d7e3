import type { Rule, Visit } from "./rule.ts";

/** Each path is a `$ref` to a file of its own below `paths/`. */
export const pathIsFile: Rule = () => ({
  Paths(paths: Record<string, { $ref?: string }>, { report, location }: Visit) {
    for (const [path, item] of Object.entries(paths)) {
      if (/^\.\/paths\/[^/]+\.yaml$/.test(item.$ref ?? "")) continue;
      report({
        message: `${path}: write the path item in a file and refer to it, $ref: ./paths/<operationId>.yaml.`,
        location: location.child([path]).key(),
      });
    }
  },
});
