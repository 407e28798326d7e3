/** Room for the names of commands. All callbacks are POST, so the menu need not say it beside each. */
const STYLE = `:root{--sidebar-width:21rem}
.menu-item-type-operation [data-text]{font-size:.93em}.menu-item-type-operation .tag-post{display:none}
h2[data-component-name]{font-size:1.35rem;line-height:1.3}`;

/**
 * Script that lets names of commands break between their words, in the menu and in headings; Redoc would break them anywhere. It observes the page,
 * because Redoc adds operations while the reader scrolls. The first part of a name stays in the text node that Redoc knows.
 */
const SCRIPT = `
const NAMES = ".menu-item-type-operation [data-text], h2";
let scheduled = false;
function breakNames() {
  scheduled = false;
  for (const element of document.querySelectorAll(NAMES)) {
    for (const node of [...element.childNodes]) if (node.nodeType === Node.TEXT_NODE && !/\\s/.test(node.data)) breakName(node);
  }
}
function breakName(node) {
  const [first, ...rest] = node.data.split(/(?<=[a-z0-9])(?=[A-Z])|(?<=\\.)/);
  if (rest.length === 0) return;
  node.data = first;
  node.after(...rest.flatMap((part) => [document.createElement("wbr"), part]));
}
addEventListener("load", () => {
  new MutationObserver(() => {
    if (scheduled) return;
    scheduled = true;
    requestAnimationFrame(breakNames);
  }).observe(document.body, { childList: true, subtree: true });
  breakNames();
});
`;

/** Makes the names of commands in a page of Redoc readable at any width. */
export function withNames(html: string): string {
  return html.replace("</body>", () => `<style>${STYLE}</style>\n<script>${SCRIPT}</script>\n</body>`);
}
