/** How often something was done of late. The columns are those of `rate-limiter-flexible`. */
export interface RateLimitTable {
  /** A limit's name and the SHA-256 of whom it counts for: the table names nobody. */
  key: string;
  points: number;
  /** When counting begins again, in milliseconds of the wall clock. */
  expire: number | null;
}
