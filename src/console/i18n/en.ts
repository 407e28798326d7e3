/** Every text of the console. The other languages have the same keys, which the compiler checks. */
export const en = {
  nav: {
    overview: "Overview",
    live: "Live",
    callbacks: "Callbacks",
    people: "People",
    rules: "Rules",
    review: "Review",
    coverage: "Coverage",
    quarantine: "Quarantine",
    system: "System",
    pages: "Pages",
    skip: "Skip to the content",
    documentation: "Documentation",
  },
  settings: {
    language: "Language",
    theme: "Appearance",
    themes: { system: "As the system", light: "Light", dark: "Dark" },
    keys: "Keyboard",
    signOut: "Sign out",
  },
  text: {
    copy: "Copy",
    copied: "Copied",
  },
  errors: {
    unreachable: "imhook does not answer.",
    unknown: "This did not work.",
    retry: "Try again",
  },
  keys: {
    title: "Keyboard",
    next: "Next row",
    previous: "Previous row",
    search: "Search",
    help: "Show the keys",
    close: "Close",
  },
};

export type Messages = typeof en;
