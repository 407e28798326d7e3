/** What a check came to. */
export interface Verdict {
  passed: boolean;
  /** For the person who runs it. */
  text: string;
}
