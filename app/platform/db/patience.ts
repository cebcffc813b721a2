/** How long (milliseconds) a transaction waits for a connection, and how long it may last. */
export const patience = { maxWait: 2_000, timeout: 5_000 };
