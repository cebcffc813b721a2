import { messages } from "#app/domains/petitions/messages.moderating.en.ts";
import type { ShownModerated } from "#app/domains/petitions/queries/show-moderated.server.ts";
import { changeBetween } from "#app/domains/petitions/rules.moderating.ts";
import { sayMoment } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";

interface ModeratedChangesProps {
  submissions: ShownModerated["submissions"];
  timeZone: string;
}

const parts = ["title", "background", "details"] as const;

/** How the words of a petition changed each time it was sent in again; nothing when it came once. */
export function ModeratedChanges({ submissions, timeZone }: ModeratedChangesProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  if (submissions.length < 2) return null;
  return (
    <section aria-labelledby="changes">
      <h2 className="govuk-heading-m" id="changes">
        {t("submissions-title")}
      </h2>
      {submissions.slice(1).map((submission, index) => {
        const before = submissions[index]!;
        const changed = parts.filter((part) => before[part] !== submission[part]);
        const when = sayMoment(locale, timeZone, submission.submittedAt);
        return (
          <div key={submission.version}>
            <h3 className="govuk-heading-s">
              {t("submission-version", { version: submission.version, when })}
            </h3>
            {changed.length === 0 && <p className="govuk-body">{t("part-same")}</p>}
            {changed.map((part) => (
              <p className="govuk-body as-written" key={part}>
                <strong>{t(`part-${part}`)}:</strong>{" "}
                <Change before={before[part]} after={submission[part]} />
              </p>
            ))}
          </div>
        );
      })}
    </section>
  );
}

function Change(texts: { before: string; after: string }) {
  const { start, removed, added, end } = changeBetween(texts.before, texts.after);
  return (
    <>
      {start}
      {removed && <del>{removed}</del>}
      {added && <ins>{added}</ins>}
      {end}
    </>
  );
}
