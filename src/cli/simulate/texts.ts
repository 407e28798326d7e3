/** What the users of a simulated chat write. The last ones hold what senders escape, and what is more than one byte or one code unit long. */
export const TEXTS = [
  "rehearsal moved to seven",
  "on my way",
  "who brings the keys?",
  "see you tomorrow",
  "thank you!",
  "if a < b && b > c, then <b>what</b>?",
  '"quoted" and back\\slash\nnew line',
  "明天见,路上小心 🚲",
] as const;
