import type { Prisma } from "#prisma/client/client.ts";

/** A transaction in which one council's rows, and only those, can be seen and changed. */
export type Db = Prisma.TransactionClient;

/** The same for reading by SQL alone. */
export interface SqlDb {
  $queryRaw<Rows>(query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]): Promise<Rows>;
}
