import { messages } from "#app/domains/discussions/messages.en.ts";
import type { ThreadLine } from "#app/domains/discussions/queries/list-threads.sql.server.ts";
import { threadUrl } from "#app/domains/discussions/rules.ts";
import { AnsweredTag } from "#app/domains/discussions/ui/answered-tag.tsx";
import { sayDay } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Card } from "#app/ui/card.tsx";
import { Meta } from "#app/ui/meta.tsx";
import { NamingSentence } from "#app/ui/person-name.tsx";
import { Tag } from "#app/ui/tag.tsx";

/** One thread in the list. */
export function ThreadCard({ thread, timeZone }: { thread: ThreadLine; timeZone: string }) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const { number, beginning, commentCount, activeAt, visibility } = thread;
  const language = thread.locale === locale ? undefined : thread.locale;
  return (
    <Card
      title={<span lang={language}>{thread.title}</span>}
      href={threadUrl(number)}
      state={
        <>
          <AnsweredTag isAnswered={thread.answeredAt !== null} />
          {visibility !== "visible" && (
            <Tag colour="grey">{t(visibility === "held" ? "held" : "hidden")}</Tag>
          )}
        </>
      }
      meta={
        <Meta
          items={[
            <NamingSentence name={thread.authorName} say={(name) => t("askedBy", { name })} />,
            t("comments", { count: commentCount }),
            t("lastActive", { when: sayDay(locale, timeZone, activeAt) }),
          ]}
        />
      }
    >
      <p lang={language}>
        {beginning.length < 240 ? beginning : beginning.replace(/\s+\S*$/, "…")}
      </p>
    </Card>
  );
}
