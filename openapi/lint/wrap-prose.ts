/** The lines of a Markdown text, wrapped at a width. Paragraphs and lists are filled; code and tables stay as they are. */
export function wrapProse(text: string, width: number): string[] {
  return blocksOf(text.trim()).flatMap((block, index) => [...(index === 0 ? [] : [""]), ...wrapBlock(block, width)]);
}

/** Paragraphs, lists, tables and fenced code, which can have blank lines inside. */
function blocksOf(text: string): string[] {
  const parts = text.split(/^(```[\s\S]*?^```)$/m);
  const blocks = parts.flatMap((part) => (part.startsWith("```") ? part : part.split(/\n\s*\n/)));
  return blocks.map((block) => block.replace(/^\n+|\n+$/g, "")).filter((block) => block.trim() !== "");
}

function wrapBlock(block: string, width: number): string[] {
  if (/^( {4}|\||```)/.test(block)) return block.split("\n");
  // A line that begins an item begins a new one; any other goes on with the one before.
  const items = block.split(/\n(?=- )/);
  return items.flatMap((item) => fill(item, width));
}

/** Lines filled with words; those after the first of a list's item are indented. */
function fill(item: string, width: number): string[] {
  const indent = item.startsWith("- ") ? "  " : "";
  const lines: string[] = [];
  for (const word of item.trim().split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(last === undefined ? word : `${indent}${word}`);
  }
  return lines;
}
