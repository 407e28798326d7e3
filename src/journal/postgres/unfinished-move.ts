/** The mark that `imhook journal move` leaves among the followers until a journal is in the database as a whole. */
export const UNFINISHED_MOVE = "move";
