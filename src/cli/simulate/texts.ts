/** Texts of simulated messages. The last ones have characters that senders escape, or that need several bytes or code units. */
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
