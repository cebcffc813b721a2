import { messages } from "#app/domains/petitions/messages.moderating.en.ts";
import type { QueuedPetition } from "#app/domains/petitions/queries/list-moderation-queue.sql.server.ts";
import { lastMoment } from "#app/domains/petitions/rules.ts";
import { sayDay } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Meta } from "#app/ui/meta.tsx";
import { NamingSentence } from "#app/ui/person-name.tsx";
import { words } from "#app/ui/words.ts";

/** One petition in the moderators' queue. */
export function QueueRow({ petition, timeZone }: { petition: QueuedPetition; timeZone: string }) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const { number, title, since, resubmitBy, returns, tags, holder, isMine } = petition;
  const day = (moment: Date) => sayDay(locale, timeZone, moment);
  return (
    <li className={words("case", isMine && "case--mine")}>
      <div>
        <h2 className="case__title">
          <a className="govuk-link" href={`/staff/petitions/${number}`}>
            {title || t("petition-title", { number })}
          </a>
        </h2>
        <Meta
          items={[
            t("petition-title", { number }),
            resubmitBy
              ? t("row-resubmit", { day: day(lastMoment(resubmitBy)) })
              : t("row-since", { day: day(since) }),
            isMine && t("row-mine"),
            holder && !isMine && (
              <NamingSentence name={holder} say={(name) => t("row-held", { name })} />
            ),
            returns > 0 && !resubmitBy && t("row-returns"),
            tags.length > 0 && t("row-tags", { tags: tags.join(", ") }),
          ]}
        />
      </div>
    </li>
  );
}
