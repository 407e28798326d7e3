/** Rates, as fields of forms check them. */
export const RATE_PATTERN = "[1-9][0-9]{0,6}/(s|min|h)";
