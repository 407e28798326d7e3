import { AREAS, type Area, type Finding, type Severity } from "../../server/diagnosis/finding.ts";
import { toVisibleLine } from "../visible-text.ts";
import { wrap } from "../wrap.ts";

const SEVERITY_INDENT = 2;
const SEVERITY_WIDTH = 8;
const TEXT_INDENT = SEVERITY_INDENT + SEVERITY_WIDTH;

/** Writes the findings for a terminal, by area, wrapped to `columns`. */
export function textReport(findings: readonly Finding[], columns: number): string {
  const areas = AREAS.map((area) => areaText(area, findings, columns)).filter((text) => text !== "");
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return `${areas.join("\n")}\nerrors: ${count("error")}, warnings: ${count("warning")}\n`;
}

function areaText(area: Area, findings: readonly Finding[], columns: number): string {
  const own = findings.filter((finding) => finding.area === area);
  return own.length === 0 ? "" : `${area}\n${own.map((finding) => findingText(finding, columns)).join("")}`;
}

function findingText({ severity, seen, items = [], why, remedy }: Finding, columns: number): string {
  const paragraphs = [seen, ...items.map((item) => `- ${item}`), why, remedy === undefined ? undefined : `Do: ${remedy}`];
  const text = paragraphs
    .filter((paragraph) => paragraph !== undefined)
    .map((paragraph) => `${wrap(toVisibleLine(paragraph), TEXT_INDENT, columns)}\n`)
    .join("");
  return `${" ".repeat(SEVERITY_INDENT)}${severity.padEnd(SEVERITY_WIDTH)}${text.trimStart()}`;
}
