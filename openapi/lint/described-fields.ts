import type { RawParameter, RawSchema, Rule, Visit } from "./rule.ts";

/** A user's id says nothing about who the user is in this callback. */
const ACCOUNT = /(^|\/)(Account|UserID)\.yaml$/;
const ACCOUNT_NAME = /(_Account|_?user_?ids?|MembersAccount)$|^(sendID|recvID|receiveID|applyID|ownerID|membersID)$/i;

/** A relative clause: "user who blocks", "robot that receives the data". */
const ROLE = /\b(who|whom|whose|that|which)\b/i;

/**
 * Each field, parameter and header has a description that says more than its name. A shared schema may describe the fields that refer to it if its
 * `x-shared-description` says why that is enough. It never is for an account: the description of each says which role the user has.
 */
export const describedFields: Rule = () => ({
  SchemaProperties(properties: Record<string, RawSchema>, { report, location, resolve }: Visit) {
    // A condition tests fields that are described where they are defined.
    if (location.pointer.includes("/if/")) return;
    for (const [name, schema] of Object.entries(properties)) {
      const { $ref } = schema;
      const shared = $ref === undefined ? undefined : resolve<RawSchema>({ $ref }).node;
      const message = problemOf(name, schema, shared);
      if (message !== null) report({ message, location: location.child([name]) });
    }
  },
  Parameter({ name, description, schema }: RawParameter, { report }: Visit) {
    const message = problemOf(name, { ...schema, description });
    if (message !== null) report({ message });
  },
  Header({ description, schema }: Omit<RawParameter, "name">, { report, key }: Visit) {
    const message = problemOf(String(key), { ...schema, description });
    if (message !== null) report({ message });
  },
  Schema(schema: RawSchema, { report, location }: Visit) {
    const { description, "x-shared-description": reason } = schema;
    if (reason === undefined || (typeof reason === "string" && /\w/.test(reason) && description !== undefined)) return;
    report({
      message:
        "x-shared-description must say why the description, which this schema must have, is enough for every field that refers to it.",
      location: location.child(["x-shared-description"]),
    });
  },
});

function problemOf(name: string, schema: RawSchema, shared?: RawSchema): string | null {
  const isAccount = ACCOUNT_NAME.test(name) || namesAccounts(schema);
  const sharedDescription = shared?.["x-shared-description"] === undefined ? undefined : shared.description;
  const { description = isAccount ? undefined : sharedDescription } = schema;
  if (isAccount && !ROLE.test(description ?? ""))
    return `Say in the description of ${name} which role the user has: who does what to whom.`;
  if (description === undefined && shared !== undefined)
    return `Say in a description of ${name} what it is here. ${schema.$ref} describes it for every field that refers to it.`;
  if (description === undefined) return `Describe ${name}.`;
  return repeats(name, description) ? `The description of ${name} only repeats its name. Say what it is, or what it is for.` : null;
}

/** Whether a schema is an account's id or a list of them. */
function namesAccounts({ $ref = "", items }: RawSchema): boolean {
  return ACCOUNT.test($ref) || ACCOUNT.test(items?.$ref ?? "");
}

/** Whether a description has no word that its field's name has not. */
function repeats(name: string, description: string): boolean {
  const known = new Set([...wordsOf(name.replaceAll(/([a-z])([A-Z])/g, "$1 $2")), "the", "a", "an", "of", "id", "user", "group"]);
  return wordsOf(description).every((word) => known.has(word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}
