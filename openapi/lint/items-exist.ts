import type { RawOperation, RawSchema, Rule, Visit } from "./rule.ts";

/** A schema as resolved, and the file that its references start from. */
interface Found {
  schema: RawSchema;
  file: string;
}

/** `items` of `x-callback` names a list of the request and a field of its items. */
export const itemsExist: Rule = () => ({
  Operation(operation: RawOperation, visit: Visit) {
    const { items } = (operation["x-callback"] ?? {}) as { items?: { list?: unknown; user?: unknown } };
    // The rule x-callback reports what has another form.
    if (typeof items?.list !== "string" || typeof items.user !== "string") return;
    const { report, location } = visit;
    const request = operation.requestBody?.content?.["application/json"]?.schema ?? {};
    const path = items.list.slice(1).split("/");
    const list = path.reduce<Found | null>(
      (found, field) => propertyOf(found, field, visit),
      resolveFrom({ schema: request, file: location.source.absoluteRef }, visit),
    );
    if (list?.schema.items === undefined) {
      const message = `x-callback.items.list must be the JSON pointer of a list in the request; ${items.list} is not one.`;
      report({ message, location: location.child(["x-callback", "items", "list"]) });
    } else if (propertyOf(resolveFrom({ schema: list.schema.items, file: list.file }, visit), items.user, visit) === null) {
      const message = `x-callback.items.user must be a field of the items in ${items.list}; ${items.user} is not one.`;
      report({ message, location: location.child(["x-callback", "items", "user"]) });
    }
  },
});

function propertyOf(found: Found | null, field: string, visit: Visit): Found | null {
  const property = found?.schema.properties?.[field];
  return found === null || property === undefined ? null : resolveFrom({ schema: property, file: found.file }, visit);
}

function resolveFrom({ schema, file }: Found, visit: Visit): Found {
  if (schema.$ref === undefined) return { schema, file };
  const { node = {}, location } = visit.resolve<RawSchema>({ $ref: schema.$ref }, file);
  return resolveFrom({ schema: node, file: location?.source.absoluteRef ?? file }, visit);
}
