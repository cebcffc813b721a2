import type { NameFlag } from "#app/domains/identity/rules.lookalikes.ts";
import { messages } from "#app/domains/identity/messages.people.en.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { PersonName } from "#app/ui/person-name.tsx";
import { Table } from "#app/ui/table.tsx";
import { WideTable } from "#app/ui/wide-table.tsx";

interface FlaggedNamesProps {
  people: { id: string; name: string; resembles: NameFlag }[];
  mayAllow: boolean;
}

/** Names that look like others, each with a way to let it stay. */
export function FlaggedNames({ people, mayAllow }: FlaggedNamesProps) {
  const t = useTranslator(messages);
  return (
    <WideTable narrow label={t("names-title")}>
      <Table
        caption={<span className="govuk-visually-hidden">{t("names-title")}</span>}
        head={[t("column-name"), t("column-resembles"), ...(mayAllow ? [t("column-change")] : [])]}
        firstCellIsHeader
        rows={people.map(({ id, name, resembles }) => {
          const cells = [<PersonName name={name} />, t(`resembles-${resembles}`)];
          if (!mayAllow) return cells;
          return [
            ...cells,
            <form method="post" action="/staff/people/names">
              <input type="hidden" name="personId" value={id} />
              <input type="hidden" name="name" value={name} />
              <button type="submit" className="link-button">
                {t("names-allow")}
                <span className="govuk-visually-hidden">: {name}</span>
              </button>
            </form>,
          ];
        })}
      />
    </WideTable>
  );
}
