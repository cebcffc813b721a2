import type { Prisma } from "#prisma/client/client.ts";

/** A transaction in which one council's rows, and only those, can be seen and changed. */
export type Db = Prisma.TransactionClient;
