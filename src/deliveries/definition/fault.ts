/** Something wrong in a definition. It repeats no value that can be a secret. */
export interface DefinitionFault {
  /** The field, such as `sasl.mechanism` or `commands[2]`; empty if the definition as a whole is meant. */
  field: string;
  /** What was expected, as the rest of a sentence that begins with the field: `must be a text`. */
  text: string;
}

/** The fault as a sentence. `place` is what has the field, such as `destinations.social-graph`; empty if that is clear. */
export function faultSentence({ field, text }: DefinitionFault, place: string): string {
  const subject = [place, field].filter((part) => part !== "").join(".") || "The definition";
  return `${subject} ${text}${text.endsWith("?") ? "" : "."}`;
}

/** Names as people list them: `a, b or c`. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
