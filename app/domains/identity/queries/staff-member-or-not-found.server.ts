import { z } from "zod";
import {
  showStaffMember,
  type StaffMember,
} from "#app/domains/identity/queries/show-staff-member.server.ts";
import type { Context } from "#app/platform/context.ts";

/** The member of staff whose id stands in the address of a page; where there is none there is no page. */
export async function staffMemberOrNotFound(
  context: Context,
  param: string | undefined,
): Promise<StaffMember> {
  const id = z.uuid().safeParse(param);
  const person = id.success ? await showStaffMember(context, id.data.toLowerCase()) : null;
  if (!person) throw new Response(null, { status: 404 });
  return person;
}
