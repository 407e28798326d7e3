import { type BundledDocument, METHODS, NOTICE } from "./bundle.ts";
import { toTable } from "./markdown-table.ts";

/** TypeScript source of the roles and of the role that each operation needs, or null for a document without roles. */
export function renderRoles(document: BundledDocument): string | null {
  const roles = rolesOf(document);
  if (roles.length === 0) return null;
  const rows = operationsOf(document).map(({ operationId, role }) => `  ${operationId}: ${JSON.stringify(role)},`);
  return `// ${NOTICE}

/** Least first. Each role may do what those before it may. */
export const roles = [${roles.map((role) => JSON.stringify(role)).join(", ")}] as const;

/** The least role that may call each operation; null if it needs no token. */
export const roleOfOperation = {
${rows.join("\n")}
} as const;
`;
}

/** A row for each role, with the operations that those before it may not call. */
export function renderRoleTable(document: BundledDocument): string {
  const operations = operationsOf(document);
  const rows = rolesOf(document).map((role, index) => {
    const own = operations.filter((operation) => operation.role === role).map(({ call }) => `\`${call}\``);
    return [`\`${role}\``, `${index === 0 ? "" : "what those above may, and "}${own.join(", ")}`];
  });
  return toTable(["role", "may call"], rows);
}

function rolesOf({ components }: BundledDocument): string[] {
  return components.schemas.Role?.enum ?? [];
}

function operationsOf({ paths }: BundledDocument): Array<{ operationId: string; call: string; role: string | null }> {
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const { operationId, "x-role": role = null } = operation;
      return [{ operationId, call: `${method.toUpperCase()} ${path}`, role }];
    }),
  );
}
