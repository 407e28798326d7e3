import type { RawSchema, Rule, Visit } from "./rule.ts";

/** The description of an enumeration names each of its values, so that a reader learns what they mean. */
export const explainedValues: Rule = () => ({
  Schema(schema: RawSchema, { report, location }: Visit) {
    // What a field may not be named needs no meaning.
    const values = location.pointer.includes("/propertyNames/") ? [] : (schema.enum ?? []);
    const missing = values.filter((value) => !mentions(schema.description ?? "", value));
    if (values.length > 1 && missing.length > 0)
      report({ message: `Explain in the description what these values mean: ${missing.join(", ")}.`, location: location.child(["enum"]) });
  },
});

function mentions(text: string, value: unknown): boolean {
  const escaped = String(value).replaceAll(/[^A-Za-z0-9]/g, "\\$&");
  return String(value) === "" ? /empty/i.test(text) : new RegExp(`(^|[^A-Za-z0-9])${escaped}($|[^A-Za-z0-9])`).test(text);
}
