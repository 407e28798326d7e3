import type { Finding } from "../../../../../generated/operator.ts";
import { formatDuration } from "../../../time/format-duration.ts";

const MEBIBYTE = 1024 * 1024;

/** What the texts of a finding have places for: its figures in the reader's language, the sender by its title, and its subjects. */
export function toTextValues({ figures, subjects, sender }: Finding, locale: string, senderTitle: string): Record<string, string> {
  const formatted = Object.entries(figures).map(([name, value]) => [name, formatFigure(name, value, locale)]);
  const list = new Intl.ListFormat(locale, { type: "conjunction", style: "narrow" });
  return {
    ...Object.fromEntries(formatted),
    sender: sender === null ? "" : senderTitle,
    subject: subjects[0] ?? "",
    subjects: list.format(subjects.slice(0, 3)),
  };
}

/** The end of a figure's name tells its unit. */
function formatFigure(name: string, value: number, locale: string): string {
  if (name.endsWith("Ms")) return formatDuration(value, locale);
  if (name.endsWith("Share")) return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }).format(value);
  if (name.endsWith("Bytes"))
    return new Intl.NumberFormat(locale, { style: "unit", unit: "megabyte", maximumFractionDigits: 0 }).format(value / MEBIBYTE);
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
}
