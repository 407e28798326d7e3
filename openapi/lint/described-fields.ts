import type { RawSchema, Rule, Visit } from "./rule.ts";

/** A user's id says nothing about who the user is in this callback, so its shared description is not enough. */
const ACCOUNT = /(^|\/)(Account|UserID)\.yaml$/;
const ACCOUNT_NAME = /(_Account|UserID|UserIDs)$|^(sendID|recvID)$/;

/** Each field has a description that says more than its name, and an account's says which role the user has. */
export const describedFields: Rule = () => ({
  SchemaProperties(properties: Record<string, RawSchema>, { report, location, resolve }: Visit) {
    for (const [name, schema] of Object.entries(properties)) {
      const shared = schema.$ref === undefined ? undefined : resolve<RawSchema>({ $ref: schema.$ref }).node;
      const message = messageFor(name, schema, shared?.description);
      if (message !== null) report({ message, location: location.child([name]) });
    }
  },
});

function messageFor(name: string, schema: RawSchema, shared: string | undefined): string | null {
  const { const: constant, description = isAccount(name, schema) ? undefined : shared } = schema;
  if (constant !== undefined) return null;
  if (description === undefined)
    return isAccount(name, schema) ? `Say in a description of ${name} which role this user has.` : `Describe ${name}.`;
  return repeats(name, description) ? `The description of ${name} only repeats its name. Say what it is, or what it is for.` : null;
}

function isAccount(name: string, { $ref = "", type }: RawSchema): boolean {
  return ACCOUNT.test($ref) || (type === "string" && ACCOUNT_NAME.test(name));
}

/** Whether a description has no word that its field's name has not. */
function repeats(name: string, description: string): boolean {
  const known = new Set([...wordsOf(name.replaceAll(/([a-z])([A-Z])/g, "$1 $2")), "the", "a", "an", "of", "id", "user", "group"]);
  return wordsOf(description).every((word) => known.has(word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}
