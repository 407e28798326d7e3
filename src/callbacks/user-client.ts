/** The program of the user who caused a callback, as far as the sender tells. */
export interface UserClient {
  /** Its platform as the sender writes it; null if the sender says none. */
  platform: string | null;
  /** Its address; null if the sender says none. */
  clientAddress: string | null;
}
