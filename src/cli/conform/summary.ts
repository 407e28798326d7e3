import { FAMILIES, type Failure, type Family, type Finding } from "./check.ts";

/** Results of one family of checks. */
export interface FamilySummary {
  document: string;
  family: Family;
  passed: number;
  failed: number;
  skipped: number;
}

/** Counts results by document and family, without families that ran no check. */
export function summarize(findings: readonly Finding[]): FamilySummary[] {
  const documents = [...new Set(findings.map(({ check }) => check.document))];
  return documents.flatMap((document) =>
    FAMILIES.flatMap((family) => {
      const own = findings.filter(({ check }) => check.document === document && check.family === family);
      const count = (status: string) => own.filter(({ result }) => result.status === status).length;
      return own.length === 0 ? [] : { document, family, passed: count("passed"), failed: count("failed"), skipped: count("skipped") };
    }),
  );
}

/** Returns the failed checks. */
export function failuresIn(findings: readonly Finding[]): Array<Finding & { result: Failure }> {
  return findings.flatMap((finding) => (finding.result.status === "failed" ? { ...finding, result: finding.result } : []));
}
