const STEP = 1024;
const UNITS = ["B", "KiB", "MiB", "GiB"] as const;

/** A size as people read it; nothing if it is none. */
export function sizeFact(bytes: unknown): string[] {
  if (typeof bytes !== "number" || !(bytes > 0)) return [];
  const power = Math.min(Math.floor(Math.log(bytes) / Math.log(STEP)), UNITS.length - 1);
  const value = bytes / STEP ** power;
  return [`${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${UNITS[power] ?? ""}`];
}

/** Width and height in pixels; nothing if they are not known. */
export function dimensionFact(width: unknown, height: unknown): string[] {
  const isKnown = typeof width === "number" && typeof height === "number" && width > 0 && height > 0;
  return isKnown ? [`${width} × ${height}`] : [];
}

/** A duration; nothing if it is none. */
export function durationFact(seconds: unknown): string[] {
  if (typeof seconds !== "number" || !(seconds > 0)) return [];
  const [minutes, rest] = [Math.floor(seconds / 60), Math.round(seconds % 60)];
  return [`${minutes}:${String(rest).padStart(2, "0")}`];
}
