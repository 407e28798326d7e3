import { AREAS, type Area, type Finding, type Severity } from "./finding.ts";

/** The findings for a terminal, by area, each with what it means and what to do. */
export function textReport(findings: readonly Finding[]): string {
  const areas = AREAS.map((area) => areaText(area, findings)).filter((text) => text !== "");
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return `${areas.join("\n")}\nerrors: ${count("error")}, warnings: ${count("warning")}\n`;
}

function areaText(area: Area, findings: readonly Finding[]): string {
  const own = findings.filter((finding) => finding.area === area);
  return own.length === 0 ? "" : `${area}\n${own.map(findingText).join("")}`;
}

function findingText({ severity, seen, why, remedy }: Finding): string {
  const more = [why, remedy === undefined ? undefined : `Do: ${remedy}`].filter((line) => line !== undefined);
  return `  ${severity.padEnd(8)}${seen}\n${more.map((line) => `          ${line}\n`).join("")}`;
}
