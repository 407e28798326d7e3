import { astToString } from "openapi-typescript";
import ts from "typescript";

// Changes to what openapi-typescript makes of a document. Each takes and returns the statements of a module.

/** The description of an operation on its member of `operations`, which handlers are typed by, and not on its path. */
export function documentOperations(statements: ts.Node[]): ts.Node[] {
  const comments = new Map<string, ts.SynthesizedComment[] | undefined>();
  for (const member of propertiesOf(membersOf(statements, "paths"))) {
    for (const method of propertiesOf(member.type)) {
      const [, operationId] = /^operations\["(.+)"\]$/.exec(textOf(method.type)) ?? [];
      if (operationId === undefined) continue;
      comments.set(operationId, ts.getSyntheticLeadingComments(method));
      ts.setSyntheticLeadingComments(method, undefined);
    }
  }
  for (const member of propertiesOf(membersOf(statements, "operations"))) {
    ts.setSyntheticLeadingComments(member, comments.get(nameOf(member)));
  }
  return statements;
}

/** Paths with nothing but their operations: no methods that they lack, no parameters, which the operations have too. */
export function keepOperations(statements: ts.Node[]): ts.Node[] {
  const isLeftOut = (node: ts.Node) => isProperty(node) && (nameOf(node) === "parameters" || node.type.kind === ts.SyntaxKind.NeverKeyword);
  const visit = (node: ts.Node): ts.Node | undefined => (isLeftOut(node) ? undefined : ts.visitEachChild(node, visit, undefined));
  return statements.map((statement) => (isNamed(statement, "paths") ? ts.visitEachChild(statement, visit, undefined) : statement));
}

/** The parameters that most operations have as a type of their own, `CommonParameters`, instead of a copy per operation. */
export function nameCommonParameters(statements: ts.Node[]): ts.Node[] {
  const operations = propertiesOf(membersOf(statements, "operations"));
  const lists = operations.flatMap((operation) => propertiesOf(operation.type).filter((member) => nameOf(member) === "parameters"));
  const common = lists.find(({ type }) => lists.filter((other) => textOf(other.type) === textOf(type)).length > operations.length / 2);
  if (common === undefined) return statements;
  const name = "CommonParameters";
  const isCommon = (node: ts.Node) => ts.isTypeLiteralNode(node) && textOf(node) === textOf(common.type);
  return [...statements.map((statement) => replace(statement, (node) => (isCommon(node) ? name : undefined))), toAlias(name, common.type)];
}

/** Each schema as a type under its own name, so that editors and errors show that name, and not as a member of `components`. */
export function nameSchemas(statements: ts.Node[]): ts.Node[] {
  const schemas = propertiesOf(membersOf(statements, "components")).find((member) => nameOf(member) === "schemas");
  const aliases = propertiesOf(schemas?.type).map((schema) =>
    ts.setSyntheticLeadingComments(toAlias(nameOf(schema), schema.type), ts.getSyntheticLeadingComments(schema)),
  );
  const withoutSchemas = statements.map((statement) =>
    isNamed(statement, "components") ? ts.visitEachChild(statement, (node) => (node === schemas ? undefined : node), undefined) : statement,
  );
  return [...withoutSchemas, ...aliases].map((statement) =>
    replace(statement, (node) =>
      ts.isIndexedAccessTypeNode(node) ? /^components\["schemas"\]\["(\w+)"\]$/.exec(textOf(node))?.[1] : undefined,
    ),
  );
}

/** The node with references to types in the places that `toName` names. */
function replace<Node extends ts.Node>(node: Node, toName: (node: ts.Node) => string | undefined): Node {
  return ts.visitEachChild(
    node,
    (child) => {
      const name = toName(child);
      return name === undefined ? replace(child, toName) : ts.factory.createTypeReferenceNode(name);
    },
    undefined,
  );
}

function toAlias(name: string, type: ts.TypeNode): ts.TypeAliasDeclaration {
  return ts.factory.createTypeAliasDeclaration([ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)], name, undefined, type);
}

/** Comments without the tag `@description`, which editors would print, and without the indentation that follows from it. */
export function writePlainComments(statements: ts.Node[]): ts.Node[] {
  const visit = (node: ts.Node): void => {
    const comments = ts.getSyntheticLeadingComments(node);
    if (comments !== undefined)
      ts.setSyntheticLeadingComments(
        node,
        comments.map((comment) => ({ ...comment, text: withoutTag(comment.text) })),
      );
    ts.forEachChild(node, visit);
  };
  statements.forEach(visit);
  return statements;
}

function withoutTag(comment: string): string {
  return comment
    .replaceAll("\n *     ", "\n * ")
    .replace(/^(\* |\*\n \* )@description /, "$1")
    .replace("\n * @description ", "\n *\n * ")
    .replaceAll("\n * \n", "\n *\n");
}

type Property = ts.PropertySignature & { type: ts.TypeNode };

function membersOf(statements: ts.Node[], name: string): ts.Node | undefined {
  return statements.find((statement) => isNamed(statement, name));
}

function propertiesOf(node: ts.Node | undefined): Property[] {
  return node !== undefined && (ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node)) ? node.members.filter(isProperty) : [];
}

function isProperty(node: ts.Node): node is Property {
  return ts.isPropertySignature(node) && node.type !== undefined;
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isInterfaceDeclaration(node) && node.name.text === name;
}

function nameOf({ name }: Property): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : "";
}

function textOf(node: ts.Node): string {
  return astToString(node).trim();
}
