import type { Rule, Visit } from "./rule.ts";

/** A line of a description that is indented like code, in Markdown of an older style. */
const INDENTED_CODE = /(?:^|\n\s*\n) {4}\S/;

const FENCED_CODE = /^```[\s\S]*?^```/gm;

/** Descriptions use only what Redoc renders: it shows indented code as running text, and the descriptions of servers without Markdown. */
export const renderedProse: Rule = () => ({
  any(node: unknown, { report, location }: Visit) {
    if (!hasDescription(node) || !INDENTED_CODE.test(node.description.replaceAll(FENCED_CODE, ""))) return;
    report({ message: "Put code between lines of ```; Redoc does not render indented code.", location: location.child(["description"]) });
  },
  Server(server: unknown, { report, location }: Visit) {
    if (!hasDescription(server) || !server.description.includes("`")) return;
    report({ message: "Write the server's description without backticks; Redoc shows them.", location: location.child(["description"]) });
  },
});

function hasDescription(node: unknown): node is { description: string } {
  return typeof node === "object" && node !== null && "description" in node && typeof node.description === "string";
}
