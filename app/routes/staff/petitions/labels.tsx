import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listAreas } from "#app/domains/councils/queries/list-areas.server.ts";
import { acting } from "#app/domains/identity/policy.ts";
import { labelPetition } from "#app/domains/petitions/commands/label-petition.server.ts";
import { messages } from "#app/domains/petitions/messages.moderating.en.ts";
import { moderatedOrNotFound } from "#app/domains/petitions/queries/find-moderated.server.ts";
import { tagsInUse } from "#app/domains/petitions/queries/list-moderation-queue.sql.server.ts";
import { LabelsForm } from "#app/domains/petitions/schema.moderating.ts";
import { ActForm } from "#app/domains/petitions/ui/act-form.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Input } from "#app/ui/input.tsx";
import { Select } from "#app/ui/select.tsx";

export const access = acting("moderator", "administrator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const petition = await moderatedOrNotFound(context, params.number);
  const t = translator(messages, context.locale);
  const areas = await listAreas(context);
  return { petition, areas, used: await tagsInUse(context), title: t("labels-title") };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { number } = await moderatedOrNotFound(context, params.number);
  const form = await readForm(request, LabelsForm);
  if (!form.ok) return data(form, 422);

  const outcome = await labelPetition(context, { number, ...form.value });
  if (outcome.ok) return redirect(`/staff/petitions/${number}`, 303);
  const { version, tags, topics, areaId } = form.value;
  const values = {
    version: `${version}`,
    tags: tags.join(", "),
    topics: topics.join(", "),
    areaId,
  };
  return data({ problems: refusedFor(outcome.reason), values }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where staff say what a petition is about. */
export default function Labels() {
  const { areas, used, ...page } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const { tags, topics, areaId } = page.petition;
  const hint = used.length > 0 ? t("tags-hint-used", { tags: used.join(", ") }) : t("tags-hint");
  return (
    <ActForm {...page} answer={useActionData<typeof action>()}>
      {({ error, value }) => (
        <>
          <Input
            name="tags"
            label={t("tags-label")}
            hint={hint}
            defaultValue={value("tags", tags.join(", "))}
            error={error("tags")}
          />
          <Input
            name="topics"
            label={t("topics-label")}
            hint={t("topics-hint")}
            defaultValue={value("topics", topics.join(", "))}
            error={error("topics")}
          />
          <Select
            name="areaId"
            label={t("area-label")}
            defaultValue={value("areaId", areaId ?? "")}
            error={error("areaId")}
            items={[
              { value: "", label: t("fact-area-all") },
              ...areas.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </>
      )}
    </ActForm>
  );
}
