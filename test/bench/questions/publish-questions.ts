import { writeFile } from "node:fs/promises";
import type { QuestionsReport } from "./guide-table.ts";

const RESULTS = new URL("../results/", import.meta.url);

/** Writes the results of a run as `results/<day>-questions.json`. */
export async function publishQuestions(report: QuestionsReport): Promise<void> {
  await writeFile(new URL(`${report.machine.date.slice(0, 10)}-questions.json`, RESULTS), `${JSON.stringify(report, null, 2)}\n`);
}
