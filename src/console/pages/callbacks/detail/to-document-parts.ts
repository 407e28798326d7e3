/** A piece of a document's text. */
export interface DocumentPart {
  text: string;
  isCode: boolean;
}

/** Lines of a document are wrapped; a paragraph ends with an empty line, and a point of a list begins with a dash. */
const WRAP = /\n+(?!\n|\s*- )(?<!\n\n)/g;

/** Splits the text of a document, which is Markdown, into plain text and code. Line breaks are only left where something new begins. */
export function toDocumentParts(markdown: string): DocumentPart[] {
  const unwrapped = markdown.replace(WRAP, " ").replace(/\n\n+/g, "\n");
  return unwrapped
    .split("`")
    .map((text, index) => ({ text, isCode: index % 2 === 1 }))
    .filter(({ text }) => text !== "");
}
