/** Deepest nesting of brackets, and most dashes at the start of a line. No rules file needs a tenth of it. */
const DEEPEST = 200;

/** Whether a text is nested so deeply that the YAML parser, which recurses, would take long to give up. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === "[" || character === "{") depth += 1;
    else if ((character === "]" || character === "}") && depth > 0) depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return new RegExp(`^(?:[ \\t]*[-?][ \\t]){${DEEPEST}}`, "m").test(text);
}
