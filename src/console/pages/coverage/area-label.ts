/** The name of an area in the reader's language. An area that a newer server has is shown as it is. */
export function areaLabel(area: string, t: (key: string) => string, te: (key: string) => boolean): string {
  const key = `coverage.areas.${area}`;
  return te(key) ? t(key) : area;
}
