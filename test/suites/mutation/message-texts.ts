import type { Ignorer } from "@stryker-mutator/api/ignore";

/** The part of a Babel path that is looked at. */
interface Path {
  node: { type: string; value?: unknown; quasis?: { value: { raw: string } }[] };
  parentPath: Path | null;
  isStringLiteral(): boolean;
  isTemplateLiteral(): boolean;
}

/**
 * Leaves the wording of errors and log lines alone: texts with a space in them that are arguments of `new …Error()` or of `log.…()`.
 * People read these, and tests must not repeat them. Codes such as "unknown-app" have no space and are mutated.
 */
export const messageTexts: Ignorer = {
  shouldIgnore(path) {
    const candidate = path as unknown as Path;
    return isProse(candidate) && isMessage(candidate.parentPath) ? "wording of an error or a log line" : undefined;
  },
};

function isProse(path: Path): boolean {
  if (path.isStringLiteral()) return String(path.node.value).includes(" ");
  return path.isTemplateLiteral() && (path.node.quasis ?? []).some(({ value }) => value.raw.includes(" "));
}

/** Whether a path is such a call, or part of an expression that is an argument of one. */
function isMessage(path: Path | null): boolean {
  if (path === null) return false;
  const { node } = path;
  if (node.type === "NewExpression") return /Error$/.test(nameOf(node, "callee"));
  if (node.type === "CallExpression") return /^(?:log|logger)\./.test(calleeOf(node));
  return ["ConditionalExpression", "BinaryExpression", "LogicalExpression"].includes(node.type) && isMessage(path.parentPath);
}

function nameOf(node: object, key: string): string {
  const child = (node as Record<string, { name?: string }>)[key];
  return child?.name ?? "";
}

function calleeOf(node: object): string {
  const { callee } = node as { callee?: { object?: { name?: string; property?: { name?: string } }; property?: { name?: string } } };
  const owner = callee?.object?.name ?? callee?.object?.property?.name ?? "";
  return `${owner}.${callee?.property?.name ?? ""}`;
}
