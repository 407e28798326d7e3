/** How far entries were delivered. */
export interface DeliveryCursor {
  /** Position of the last entry that was delivered. */
  position: number;
  /** Its id; null if an older release wrote the cursor, or if the journal has no such entry. */
  entry: string | null;
}
