const signs = new Set([
  "P1001",
  "P1002",
  "P1008",
  "P1017",
  "P2024",
  "P2028",
  "P2034",
  "P2037",
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
  "40001",
  "40P01",
  "53300",
  "57014",
  "57P01",
  "57P02",
  "57P03",
  "DatabaseNotReachable",
  "ConnectionClosed",
  "SocketTimeout",
  "TooManyConnections",
  "TransactionWriteConflict",
]);

const words =
  /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Transaction already closed|Unable to start a transaction|the database system is (starting|shutting)|is not currently accepting connections/i;

/**
 * Whether something failed because PostgreSQL is away, overloaded or gave up in favour of others:
 * the same request may succeed in a few seconds. Knows the codes of Prisma (P…), of PostgreSQL's
 * SQLSTATE and of Node's sockets, wherever in the chain of causes they stand.
 */
export function isDatabaseAway(error: unknown, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > 5) return false;
  const { code, kind, message, cause, meta, errors } = error as Record<string, unknown>;
  if (signs.has(String(code)) || signs.has(String(kind)) || words.test(String(message)))
    return true;
  const inner = meta && typeof meta === "object" && "driverAdapterError" in meta;
  return (
    isDatabaseAway(cause, depth + 1) ||
    (Array.isArray(errors) && errors.some((one) => isDatabaseAway(one, depth + 1))) ||
    (inner ? isDatabaseAway(meta.driverAdapterError, depth + 1) : false)
  );
}
