import { z } from "zod";
import { tidyPostcode } from "#app/domains/councils/rules.ts";
import { EmailSchema, NameSchema } from "#app/domains/identity/schema.ts";
import { countryCodes } from "#app/domains/petitions/rules.countries.ts";
import { looksLikeLink } from "#app/domains/petitions/rules.ts";
import { connectionKinds, type ConnectionKind } from "#app/domains/petitions/schema.scheme.ts";

/** What somebody who signs fills in; problems are keys of the messages. */
export const SignatureForm = z
  .object({
    name: NameSchema.refine((name) => !looksLikeLink(name), "name-link"),
    email: EmailSchema,
    /** Two letters (ISO 3166); a form that does not ask means this one. */
    country: z
      .string()
      .default("")
      .transform((code) => code || "GB")
      .refine((code) => countryCodes.has(code), "country-wrong"),
    /** Only people in the United Kingdom have one. */
    postcode: z.string().default(""),
    connection: z.string().default(""),
    wantsNews: z.boolean().default(false),
    /** "yes" from whoever declares to be 18 or older; asked only where a scheme wants it. */
    adult: z.string().optional(),
    /** The ward, where the postcode lies in two. */
    area: z.string().optional(),
    /** A field that people do not see; only programs fill it in. */
    website: z.string().optional(),
  })
  .refine(({ country, postcode }) => country !== "GB" || postcode.trim() !== "", {
    path: ["postcode"],
    error: "postcode-missing",
    when: always,
  })
  .refine(
    ({ country, postcode }) => country !== "GB" || !postcode.trim() || tidyPostcode(postcode),
    {
      path: ["postcode"],
      error: "postcode-wrong",
      when: always,
    },
  )
  .refine(({ connection }) => isKind(connection), {
    path: ["connection"],
    error: "connection-missing",
    when: always,
  })
  .transform((form) => ({
    ...form,
    connection: form.connection as ConnectionKind,
    postcode: form.country === "GB" ? tidyPostcode(form.postcode)! : "",
  }));

export type SignatureForm = z.output<typeof SignatureForm>;

function isKind(connection: string): boolean {
  return (connectionKinds as readonly string[]).includes(connection);
}

/** All problems of a form are said together, so these are looked for beside the others. */
function always(): boolean {
  return true;
}
