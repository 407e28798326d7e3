/** The text of a file as an editor has it: lines that end with LF, and no byte order mark. */
export function toEdited(text: string): string {
  return text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
}

/** An edited text with the line ends and the byte order mark of the file that it was made from. */
export function toWritten(edited: string, original: string): string {
  const mark = original.startsWith("\uFEFF") ? "\uFEFF" : "";
  return mark + (original.includes("\r\n") ? edited.replaceAll("\n", "\r\n") : edited);
}
