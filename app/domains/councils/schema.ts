import { z } from "zod";
import { switches } from "#app/domains/councils/rules.service.ts";
import { contrast, readableContrast, tidyPostcode } from "#app/domains/councils/rules.ts";

/** A colour as six hexadecimal digits, such as `#0b5d6b`. */
export const ColourSchema = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, "must be a colour such as #0b5d6b")
  .toLowerCase();

// The colours that every council's pages have in common (app/ui/styles/_theme.scss).
const paper = "#ffffff";
const softInk = "#4c5661";

/** The colours of a council's site. Text must stand out from its ground (WCAG 2.2, 1.4.3: 4.5 to 1). */
export const BrandingSchema = z
  .object({
    brand: ColourSchema.default("#1d3a5f"),
    brandText: ColourSchema.default("#ffffff"),
    accent: ColourSchema.default("#f2c14e"),
    accentText: ColourSchema.default("#1b1b1b"),
    tint: ColourSchema.default("#eef3f8"),
    link: ColourSchema.default("#1a5a96"),
  })
  .superRefine((colours, problems) => {
    const pairs = [
      ["brandText", colours.brandText, colours.brand],
      ["accentText", colours.accentText, colours.accent],
      ["brand", colours.brand, paper],
      ["brand", colours.brand, colours.tint],
      ["link", colours.link, paper],
      ["link", colours.link, colours.tint],
      ["tint", softInk, colours.tint],
    ] as const;
    for (const [path, text, ground] of pairs) {
      if (contrast(text, ground) >= readableContrast) continue;
      const message = `${text} on ${ground} is too faint: it needs a contrast of 4.5 to 1`;
      problems.addIssue({ code: "custom", path: [path], message });
    }
  });

export type Branding = z.infer<typeof BrandingSchema>;

/** What a council tells everybody for the time being, and which parts of its site rest. */
export const ServiceSchema = z
  .object({
    notice: z.string().trim().max(300, "notice-long").default(""),
    noticeCy: z.string().trim().max(300, "notice-long").default(""),
    switchedOff: z.array(z.enum(switches)).default([]),
  })
  .refine(({ notice, noticeCy }) => Boolean(notice) === Boolean(noticeCy), {
    message: "notice-half",
    path: ["noticeCy"],
  });

export type Service = z.infer<typeof ServiceSchema>;

/** What a council decides for itself; a council that decides nothing has these defaults. */
export const SettingsSchema = z.object({
  contactEmail: z.email().optional(),
  contactTelephone: z.string().trim().min(3).max(40).optional(),
  /** How soon, in working days, the council means to answer a question. */
  answerWithinWorkingDays: z.number().int().min(1).max(60).default(10),
  service: ServiceSchema.prefault({}),
});

export type Settings = z.infer<typeof SettingsSchema>;

/** The short name of a council or an area in addresses. */
export const SlugSchema = z.string().regex(/^[a-z][a-z0-9-]{0,61}[a-z0-9]$/);

export const NewCouncilSchema = z.object({
  slug: SlugSchema,
  name: z.string().trim().min(1).max(200),
  nameCy: z.string().trim().min(1).max(200),
  timeZone: z
    .string()
    .refine(isTimeZone, "must be a time zone such as Europe/London")
    .default("Europe/London"),
  host: z.string().trim().toLowerCase().min(1).optional(),
  branding: BrandingSchema.prefault({}),
  settings: SettingsSchema.prefault({}),
});

export type NewCouncil = z.input<typeof NewCouncilSchema>;

export const NewAreaSchema = z.object({
  slug: SlugSchema,
  name: z.string().trim().min(1).max(200),
  nameCy: z.string().trim().min(1).max(200),
  population: z.number().int().min(0).optional(),
});

export type NewArea = z.input<typeof NewAreaSchema>;

/** A postcode however it was typed; the value is the tidy one, `WZ1 1AA`. */
export const PostcodeSchema = z.string().transform((text, problems) => {
  const postcode = tidyPostcode(text);
  if (postcode) return postcode;
  problems.addIssue({
    code: "custom",
    message: text.trim() ? "postcode-wrong" : "postcode-missing",
  });
  return z.NEVER;
});

export const NewPostcodeSchema = z.object({ postcode: PostcodeSchema, areaId: z.uuid() });

export type NewPostcode = z.input<typeof NewPostcodeSchema>;

export const NewHolidaySchema = z.object({ date: z.iso.date(), name: z.string().trim().min(1) });

export type NewHoliday = z.input<typeof NewHolidaySchema>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en-GB", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
