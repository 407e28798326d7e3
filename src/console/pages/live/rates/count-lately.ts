/** How much a count has grown lately. */
export interface LateCount {
  /** Notes the count at a time, in milliseconds. */
  note(total: number, at: number): void;
  /** By how much it grew in the last `LATELY_MS`, or since the first note if that is later; null before the second note. */
  growth(): number | null;
}

export const LATELY_MS = 60_000;

/** The count begins at 0 again when the process that counts is started again. */
export function createLateCount(): LateCount {
  let notes: Array<{ total: number; at: number }> = [];
  return {
    note: (total, at) => {
      const last = notes.at(-1);
      if (last !== undefined && total < last.total) notes = [{ total: 0, at: last.at }];
      const tooOld = notes.findLastIndex((note) => note.at <= at - LATELY_MS);
      notes = [...notes.slice(Math.max(tooOld, 0)), { total, at }];
    },
    growth: () => {
      const [first] = notes;
      const last = notes.at(-1);
      return first === undefined || last === undefined || notes.length < 2 ? null : last.total - first.total;
    },
  };
}
