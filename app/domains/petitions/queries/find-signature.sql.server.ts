import type { Term } from "#app/domains/petitions/rules.ts";
import type { Context, Locale } from "#app/platform/context.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/** A signature and the petition it belongs to, at a moment of the database's clock. */
export interface FoundSignature {
  id: string;
  state: "pending" | "confirmed";
  name: string;
  /** Empty once it was forgotten. */
  email: string;
  locale: Locale;
  askedAt: Date;
  petitionId: string;
  number: number;
  title: string;
  petition: Term;
  now: Date;
}

type Row = Omit<FoundSignature, "petition"> & {
  petitionState: string;
  closesAt: Date | null;
  closedAt: Date | null;
};

/** One signature, for whoever holds its link and for the letter that carries it. */
export async function findSignature(context: Context, id: string): Promise<FoundSignature | null> {
  const [row] = await context.read(
    (db) => db.$queryRaw<Row[]>`
      SELECT s.id, s.state, s.name, s.email, s.locale, s.created_at AS "askedAt",
        p.id AS "petitionId", p.number, c.title, p.state AS "petitionState",
        p.closes_at AS "closesAt", p.closed_at AS "closedAt", now() AS now
      FROM signatures s
      JOIN petitions p ON p.id = s.petition_id
      JOIN contributions c ON c.id = p.contribution_id
      WHERE s.id = ${id}::uuid AND s.state <> 'withdrawn'`,
  );
  if (!row) return null;
  const { petitionState, closesAt, closedAt, ...signature } = row;
  const email = signature.email && (await vaultOf(context)).open(signature.email);
  return { ...signature, email, petition: { state: petitionState, closesAt, closedAt } };
}
