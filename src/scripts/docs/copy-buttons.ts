/**
 * Script that adds a copy button to each code block. Browsers offer the clipboard to secure pages only, but this site is often read over plain http
 * from a server in the same network. There the script selects the block and uses the older copy command.
 */
export const COPY_BUTTONS = `
for (const pre of document.querySelectorAll("pre")) {
  const block = document.createElement("div");
  block.className = "block";
  pre.replaceWith(block);
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  block.append(pre, button);
  button.addEventListener("click", async () => {
    const copied = await copy(pre);
    button.textContent = copied ? "Copied" : "Press Ctrl+C";
    setTimeout(() => { button.textContent = "Copy"; }, 2000);
  });
}
async function copy(pre) {
  if (navigator.clipboard !== undefined) {
    const copied = await navigator.clipboard.writeText(pre.textContent).then(() => true, () => false);
    if (copied) return true;
  }
  getSelection().selectAllChildren(pre);
  return document.execCommand("copy");
}
`;
