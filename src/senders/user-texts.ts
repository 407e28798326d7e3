/** A text that a user wrote and others see. */
export interface UserText {
  /** JSON pointer into the request. It goes on in a text that is JSON itself: `/content/quoteMessage/textElem/content`. */
  where: string;
  text: string;
  /** Whether the sender can be told to use another text. */
  changeable: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads and writes the texts in the requests of a sender's before-commands. */
export interface UserTexts {
  /** Whether the command has texts that can be changed. */
  canChange(command: string): boolean;
  /** The texts that users wrote in a request, in the order of the request. */
  textsOf(command: string, request: Fields): UserText[];
  /**
   * The changes with which a `modify` writes other texts, where they can be changed. What is not a text stays as the sender wrote it.
   *
   * @param texts One for each of `textsOf`, in its order.
   */
  withTexts(command: string, request: Fields, texts: readonly string[]): Record<string, unknown>;
}
