import { get } from "./http.ts";

/** Reads all pages of a list of the operator API. `path` must have a query; `between` runs after each page. */
export async function readAll(operatorUrl: string, path: string, between = async () => {}): Promise<Array<Record<string, unknown>>> {
  const items: Array<Record<string, unknown>> = [];
  let cursor = "";
  for (;;) {
    const response = await get(`${operatorUrl}${path}${cursor}`);
    if (response.status !== 200) throw new Error(`${path}: ${response.text}`);
    items.push(...response.json.items);
    await between();
    if (response.json.next === null) return items;
    cursor = `&cursor=${encodeURIComponent(response.json.next)}`;
  }
}
