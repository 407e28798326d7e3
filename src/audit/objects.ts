/** What audit entries call the things that change. */
export const OBJECTS = {
  list: (name: string) => `lists/${name}`,
  review: (entry: string) => `reviews/${entry}`,
  destination: (name: string) => `destinations/${name}`,
  delivery: (id: string) => `deliveries/${id}`,
  replay: (id: string) => `replays/${id}`,
  rules: "rules",
  quarantine: "quarantine",
  handlers: "handlers",
  tokens: "tokens",
  settings: "settings",
  sessions: "sessions",
} as const;
