import type { ActionFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { staff } from "#app/domains/identity/policy.ts";
import { addNote } from "#app/domains/petitions/commands/add-note.server.ts";
import { NoteForm } from "#app/domains/petitions/schema.moderating.ts";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { numberOrNotFound } from "#app/platform/http/public-number.ts";
import { loader, meta, PetitionForStaff } from "#app/routes/staff/petitions/petition.tsx";

export { loader, meta };
export const access = staff("moderator", "administrator");

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readForm(request, NoteForm);
  if (!form.ok) return data(form, 422);

  const number = numberOrNotFound(params.number);
  const outcome = await addNote(context, { number, ...form.value });
  if (outcome.ok) return redirect(`/staff/petitions/${number}#notes`, 303);
  return data({ problems: refusedFor(outcome.reason), values: form.value }, 409);
}

/** A petition with a note that could not be added. */
export default function Notes() {
  return <PetitionForStaff state={useActionData<typeof action>()} />;
}
