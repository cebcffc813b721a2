import { messages } from "#app/domains/petitions/messages.similar.en.ts";
import type { SimilarMatter } from "#app/domains/petitions/schema.similar.ts";
import { sayDay } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Meta } from "#app/ui/meta.tsx";
import { Tag } from "#app/ui/tag.tsx";

interface SimilarPetitionsProps {
  matters: readonly SimilarMatter[];
  timeZone: string;
  /** The list alone, without its heading. */
  small?: boolean;
}

const colours = { open: "green", closed: "grey", rejected: "orange", planned: "teal" } as const;

/** What there is already on the matter of a petition; each opens in a tab of its own, so that no form is left. */
export function SimilarPetitions({ matters, timeZone, small }: SimilarPetitionsProps) {
  const t = useTranslator(messages);
  const list =
    matters.length > 0 ? (
      <MatterList matters={matters} timeZone={timeZone} />
    ) : (
      <p className="govuk-body">{t("none")}</p>
    );
  if (small) return list;
  return (
    <section aria-labelledby="similar">
      <h2 className="govuk-heading-m" id="similar">
        {t("heading")}
      </h2>
      {list}
    </section>
  );
}

function MatterList({ matters, timeZone }: Omit<SimilarPetitionsProps, "small">) {
  const t = useTranslator(messages);
  const locale = useLocale();
  return (
    <ul className="govuk-list govuk-list--spaced">
      {matters.map((matter) => (
        <li key={matter.href}>
          <a className="govuk-link" href={matter.href} target="_blank" rel="noopener">
            <span lang={matter.locale === locale ? undefined : matter.locale}>{matter.title}</span>{" "}
            <span className="govuk-visually-hidden">{t("new-tab")}</span>
          </a>
          <Meta
            items={[
              t(`kind-${matter.kind}`),
              <Tag colour={colours[matter.state]}>{t(`state-${matter.state}`)}</Tag>,
              matter.count !== undefined && t("signatures", { count: matter.count }),
              matter.answered && t("answered"),
              matter.state === "rejected" &&
                matter.rejectedAt &&
                t("rejected-on", { day: sayDay(locale, timeZone, matter.rejectedAt) }),
            ]}
          />
        </li>
      ))}
    </ul>
  );
}
