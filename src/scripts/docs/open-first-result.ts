/**
 * Script that opens the first result if Enter is pressed in the search field. Redoc opens one only after the reader has moved to it with the arrow
 * keys, although the dialog says that Enter selects.
 */
const SCRIPT = `
addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.isComposing) return;
  if (event.target.closest?.('[data-component-name="Search/SearchInput"]') == null) return;
  document.querySelector('[data-component-name="Search/SearchItem"]')?.click();
});
`;

/** Makes Enter open the first result of the search in a page of Redoc. */
export function withFirstResult(html: string): string {
  return html.replace("</body>", () => `<script>${SCRIPT}</script>\n</body>`);
}
