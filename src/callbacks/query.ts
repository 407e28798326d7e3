/**
 * The query parameters of a call without those that prove it. What the document declares has its declared name, everything else is as it was sent. Of a
 * parameter that is given more than once it has the first value. A parameter that was not sent is undefined.
 */
export type Query = Readonly<Record<string, string | undefined>>;
