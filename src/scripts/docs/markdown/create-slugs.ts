/** Returns a function that names the anchors of a page's headings as GitHub does; a repeated heading gets a number. */
export function createSlugs(): (text: string) => string {
  const used = new Map<string, number>();
  return function slugOf(text) {
    const slug = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, "")
      .replaceAll(/\s/g, "-");
    const times = used.get(slug) ?? 0;
    used.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  };
}
