import { Prisma } from "#prisma/client/client.ts";

/** Pieces of SQL with their values kept apart, for `*.sql.server.ts` files. */
export const { sql, join, empty } = Prisma;
export type Sql = Prisma.Sql;
