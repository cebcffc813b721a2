import { z } from "zod";
import { ReasonSchema } from "#app/domains/petitions/schema.integrity.ts";

/** Which signatures of a petition are shown, by how far they have come. */
export const signatureFilters = [
  "all",
  "pending",
  "confirmed",
  "held",
  "removed",
  "withdrawn",
] as const;
export type SignatureFilter = (typeof signatureFilters)[number];

const moment = z.iso.datetime({ offset: true }).optional().catch(undefined);

/** What staff look for among the signatures of a petition; what cannot be understood narrows nothing down. */
export const SignatureQuery = z.object({
  q: z
    .string()
    .transform((text) => text.replaceAll("\0", "").trim().slice(0, 254))
    .catch(""),
  show: z.enum(signatureFilters).catch("all"),
  /** Whether words are a name even where a ward is called so. */
  as: z.enum(["name"]).optional().catch(undefined),
  from: moment,
  until: moment,
  after: z.uuid().optional().catch(undefined),
});

export type SignatureQuery = z.output<typeof SignatureQuery>;

export const SignatureStateSchema = z.enum(["pending", "confirmed", "removed", "withdrawn"]);

/** Why something is done about one signature, on the page that was sealed for whoever does it. */
export const SignatureActForm = z.object({ reason: ReasonSchema });
