/** Makes a formatter once for each locale. Making one takes as long as formatting with it hundreds of times, and a list formats thousands of times. */
export function perLocale<Format>(create: (locale: string) => Format): (locale: string) => Format {
  const made = new Map<string, Format>();
  return function formatOf(locale) {
    const format = made.get(locale) ?? create(locale);
    made.set(locale, format);
    return format;
  };
}
