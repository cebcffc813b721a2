import { messages } from "#app/domains/petitions/messages.integrity.en.ts";
import type { listHolds } from "#app/domains/petitions/queries/list-holds.server.ts";
import type { SealedList } from "#app/domains/petitions/queries/seal-list.server.ts";
import { HoldWords } from "#app/domains/petitions/ui/hold-words.tsx";
import { sayMoment } from "#app/platform/clock.ts";
import type { FormState } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Button } from "#app/ui/button.tsx";
import { Checkboxes } from "#app/ui/checkboxes.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { Textarea } from "#app/ui/textarea.tsx";

export type ListedHold = NonNullable<Awaited<ReturnType<typeof listHolds>>>["holds"][number];

interface HoldFormProps {
  holds: readonly ListedHold[];
  page: SealedList;
  timeZone: string;
  state: FormState | undefined;
}

/** Held signatures to choose from, and what shall become of the chosen ones. */
export function HoldForm({ holds, page, timeZone, state }: HoldFormProps) {
  const t = useTranslator(messages);
  const { error, value } = useForm(messages, state);
  return (
    <form method="post" action="/staff/petitions/holds" noValidate>
      <input type="hidden" name="listed" value={page.listed} />
      <input type="hidden" name="seal" value={page.seal} />
      <Checkboxes
        name="signatures"
        legend={t("holds-choose")}
        legendSize="m"
        error={error("signatures")}
        defaultValues={[state?.values?.signatures ?? []].flat()}
        items={holds.map((hold) => ({
          value: hold.id,
          label: hold.ward ? `${hold.name}, ${hold.ward}` : hold.name,
          hint: <HoldFacts hold={hold} timeZone={timeZone} />,
        }))}
      />
      <Radios
        name="outcome"
        legend={t("hold-outcome")}
        legendSize="m"
        error={error("outcome")}
        defaultValue={value("outcome")}
        items={(["release", "keep"] as const).map((outcome) => ({
          value: outcome,
          label: t(`hold-outcome-${outcome}`),
          hint: t(`hold-outcome-${outcome}-hint`),
        }))}
      />
      <Textarea
        name="reason"
        rows={3}
        label={t("hold-reason")}
        hint={t("hold-reason-hint")}
        error={error("reason")}
        defaultValue={value("reason")}
      />
      <Button preventDoubleClick>{t("hold-button")}</Button>
    </form>
  );
}

/** What is known of one held signature, in a line or two. */
export function HoldFacts({ hold, timeZone }: { hold: ListedHold; timeZone: string }) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const when = sayMoment(locale, timeZone, hold.reviewedAt ?? hold.heldAt);
  return (
    <>
      <HoldWords {...hold} />
      {". "}
      {t(hold.isConfirmed ? "hold-confirmed" : "hold-pending")}
      {". "}
      {t(hold.reviewedAt ? "hold-reviewed" : "hold-held", { when })}
      {". "}
      {hold.reason && `${t("hold-kept-because", { reason: hold.reason })} `}
      {hold.number}: {hold.title}.{" "}
      <a
        className="govuk-link"
        href={`/staff/petitions/${hold.number}/signatures/${hold.id}`}
        aria-label={`${t("hold-look")}: ${hold.name}`}
      >
        {t("hold-look")}
      </a>
    </>
  );
}
