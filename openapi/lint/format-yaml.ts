import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  stringify,
  visit,
  type YAMLMap,
} from "yaml";
import { wrapProse } from "./wrap-prose.ts";

/** The columns of a line. Only a text that cannot be broken has more. */
const WIDTH = 100;
const INDENT = 2;

const PROSE = new Set(["description", "summary"]);
const EXAMPLES = new Set(["default", "example", "examples", "payload"]);

/**
 * A YAML text in the style of the documents: collections as blocks, but on one line in examples where they fit; quotes only where YAML needs
 * them; descriptions wrapped. Comments stay. Throws if the text is not YAML.
 */
export function formatYaml(text: string): string {
  const document = parseDocument(text);
  if (document.errors[0] !== undefined) throw document.errors[0];
  visit(document, { Scalar: (_key, scalar) => void delete scalar.type });
  formatValue(document.contents, { column: 0, first: 0, isExample: false });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

interface Place {
  /** Column of the lines of a block. */
  column: number;
  /** Column in which the value begins if it is on the line of its key or dash. */
  first: number;
  isExample: boolean;
}

function formatValue(node: unknown, place: Place): void {
  if (!isCollection(node)) return;
  if (place.isExample && fits(node, place)) return;
  node.flow = false;
  const { column, isExample } = place;
  if (isMap<Scalar, Node>(node)) for (const pair of node.items) formatPair(pair, column, isExample);
  if (isSeq(node)) for (const item of node.items) formatValue(item, { column: column + INDENT, first: column + INDENT, isExample });
}

function formatPair({ key, value }: Pair<Scalar, Node>, column: number, isExample: boolean): void {
  const name = String(key.value);
  const place = { column: column + INDENT, first: column + name.length + INDENT, isExample: isExample || EXAMPLES.has(name) };
  if (PROSE.has(name) && !isExample && isScalar(value) && typeof value.value === "string") formatProse(value as Scalar<string>, place);
  else if (name === "properties" && !isExample && isMap<Scalar, Node>(value)) formatProperties(value, place);
  else formatValue(value, place);
}

/** A schema's properties, whose keys are names and may be any. */
function formatProperties(properties: YAMLMap<Scalar, Node>, { column }: Place): void {
  properties.flow = false;
  for (const { value } of properties.items) formatValue(value, { column: column + INDENT, first: column, isExample: false });
}

/** One line if the text fits on that of its key, else a literal block. */
function formatProse(scalar: Scalar<string>, { column, first }: Place): void {
  const lines = wrapProse(scalar.value, WIDTH - column);
  if (lines.length === 1 && first + scalar.value.trim().length <= WIDTH) {
    scalar.value = lines.join("");
  } else {
    scalar.value = `${lines.join("\n")}\n`;
    scalar.type = Scalar.BLOCK_LITERAL;
  }
}

/** Whether a collection fits on the rest of the line; if so it becomes one line with all that it holds. */
function fits(node: Node, { first }: Place): boolean {
  visit(node, {
    Collection: (_key, collection) => {
      collection.flow = true;
    },
  });
  const text = onOneLine(node);
  return !text.includes("\n") && first + text.length <= WIDTH;
}

function onOneLine(node: unknown): string {
  if (isMap(node)) return `{${node.items.map(({ key, value }) => `${onOneLine(key)}: ${onOneLine(value)}`).join(", ")}}`;
  if (isSeq(node)) return `[${node.items.map(onOneLine).join(", ")}]`;
  return isAlias(node) ? `*${node.source}` : stringify(node).trimEnd();
}
