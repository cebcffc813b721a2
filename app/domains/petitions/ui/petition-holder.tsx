import { messages } from "#app/domains/petitions/messages.moderating.en.ts";
import type { ShownModerated } from "#app/domains/petitions/queries/show-moderated.server.ts";
import { sayMoment } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Button } from "#app/ui/button.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";
import { NamingSentence } from "#app/ui/person-name.tsx";

interface PetitionHolderProps {
  found: ShownModerated;
  timeZone: string;
  /** Whether the reader may take it on. */
  mayClaim: boolean;
}

/** Who holds a waiting petition, with the buttons to take it on, to take it over and to give it back. */
export function PetitionHolder({ found, timeZone, mayClaim }: PetitionHolderProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const { number, version, holder, isMine, isOwn, claimedAt } = found;
  const when = claimedAt ? sayMoment(locale, timeZone, claimedAt) : "";
  return (
    <>
      <InsetText>
        {!holder && t("held-by-nobody")}
        {holder && isMine && t("held-by-me", { when })}
        {holder && !isMine && (
          <NamingSentence name={holder} say={(name) => t("held-by", { name, when })} />
        )}
      </InsetText>
      {mayClaim && !isOwn && (
        <div className="govuk-button-group">
          <form method="post" action={`/staff/petitions/${number}/claim`}>
            <input type="hidden" name="version" value={version} />
            {holder && !isMine && <input type="hidden" name="over" value="yes" />}
            <Button variant="secondary" preventDoubleClick>
              {t(isMine ? "claim-again" : holder ? "claim-over" : "claim")}
            </Button>
          </form>
          {isMine && (
            <form method="post" action={`/staff/petitions/${number}/claim/end`}>
              <input type="hidden" name="version" value={version} />
              <Button variant="secondary" preventDoubleClick>
                {t("release")}
              </Button>
            </form>
          )}
        </div>
      )}
    </>
  );
}
