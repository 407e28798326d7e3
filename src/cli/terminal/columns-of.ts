/** Columns of a terminal; null if the output goes elsewhere. A terminal that does not say how wide it is counts as 80. */
export function columnsOf({ isTTY, columns }: NodeJS.WriteStream): number | null {
  if (!isTTY) return /^[0-9]{1,4}$/.test(process.env.COLUMNS ?? "") ? Number(process.env.COLUMNS) : null;
  return columns > 0 ? columns : 80;
}
