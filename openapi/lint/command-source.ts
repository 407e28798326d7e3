import type { RawOperation, Rule, Visit } from "./rule.ts";

/** Each command names the source that its description was written from. */
export const commandSource: Rule = () => ({
  Operation(operation: RawOperation, { report }: Visit) {
    if (operation.externalDocs !== undefined) return;
    report({ message: "Name the source in externalDocs: the number of the vendor's document or the source file, with its address." });
  },
});
