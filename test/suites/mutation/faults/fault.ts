/** A mistake that somebody could make, and who must notice it. */
export interface Fault {
  name: string;
  /** Path in the repository. */
  file: string;
  /** Code that stands in the file exactly once. */
  text: string;
  replacement: string;
  /** Paths of tests, or of folders of tests; one of them must fail. */
  tests: readonly string[];
}
