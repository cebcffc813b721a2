import { z } from "zod";
import { LocaleSchema, NameSchema } from "#app/domains/identity/schema.ts";
import { timeZones } from "#app/domains/identity/rules.time-zones.ts";

/** What a person may change about themselves. */
export const AccountForm = z.object({
  name: NameSchema,
  /** Whether others read the name, or where they live. */
  shownAs: z.enum(["name", "area"], "shown-wrong"),
  locale: LocaleSchema,
  areaId: z.uuid("area-wrong").optional(),
  /** Not said, it is the council's. */
  timeZone: z.enum(timeZones, "zone-wrong").optional(),
  /** At which hour of the local day the digest comes. */
  digestHour: z.number("hour-wrong").int("hour-wrong").min(0, "hour-wrong").max(23, "hour-wrong"),
});

export type AccountForm = z.output<typeof AccountForm>;
