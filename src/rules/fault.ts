/** Something wrong in a rules file or in a list file. */
export interface RuleFault {
  /** Path as it was given, or as the rules file names it. */
  file: string;
  /** From 1; null if the whole file is meant. */
  line: number | null;
  /** From 1; null if the whole line is meant. */
  column: number | null;
  /** What is wrong, as a sentence. */
  message: string;
  /** What was probably meant, or how to mend it; null if that is not known. */
  hint: string | null;
}
