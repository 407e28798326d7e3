/** A line of a body, as it is shown. */
export interface MarkedLine {
  text: string;
  /** Whether the difference is in this line. */
  isMarked: boolean;
}

const INDENT = "  ";

/** Lines around the mark that are shown of a long body. */
const CONTEXT = 60;

/**
 * Writes a body as indented JSON, and marks the lines of the value at a place. If nothing is there, a line with `missing` stands where it should be.
 *
 * @param place JSON pointer that begins with /body; null marks nothing.
 */
export function toMarkedLines(json: unknown, place: string | null, missing: string): MarkedLine[] {
  const path = place?.startsWith("/body") === true ? segmentsOf(place).slice(1) : null;
  return aroundMark(linesOf(json, path, missing));
}

/** @param path Names that lead to the value to mark; null if it is not within this one. */
function linesOf(value: unknown, path: readonly string[] | null, missing: string): MarkedLine[] {
  const isMarked = path?.length === 0;
  if (typeof value !== "object" || value === null) return [{ text: JSON.stringify(value), isMarked }];
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const [next, ...after] = path ?? [];
  const fields = Object.entries(value).map(([name, inner]) => {
    const lines = linesOf(inner, name === next ? after : null, missing);
    return Array.isArray(value) ? lines : named(name, lines);
  });
  if (next !== undefined && !Object.hasOwn(value, next)) fields.push(named(next, [{ text: missing, isMarked: true }]));
  const inner = fields.flatMap((lines, index) => (index < fields.length - 1 ? withComma(lines) : lines));
  const indented = inner.map((line) => ({ text: `${INDENT}${line.text}`, isMarked: isMarked || line.isMarked }));
  return [{ text: open, isMarked }, ...indented, { text: close, isMarked }];
}

function named(name: string, lines: readonly MarkedLine[]): MarkedLine[] {
  return lines.map((line, index) => (index === 0 ? { ...line, text: `${JSON.stringify(name)}: ${line.text}` } : line));
}

function withComma(lines: readonly MarkedLine[]): MarkedLine[] {
  return lines.map((line, index) => (index === lines.length - 1 ? { ...line, text: `${line.text},` } : line));
}

function segmentsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function aroundMark(lines: MarkedLine[]): MarkedLine[] {
  const mark = Math.max(
    0,
    lines.findIndex(({ isMarked }) => isMarked),
  );
  const [from, to] = [Math.max(0, mark - CONTEXT), mark + CONTEXT];
  const cut: MarkedLine = { text: "…", isMarked: false };
  return [...(from > 0 ? [cut] : []), ...lines.slice(from, to), ...(to < lines.length ? [cut] : [])];
}
