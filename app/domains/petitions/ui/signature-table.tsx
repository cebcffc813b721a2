import { messages } from "#app/domains/petitions/messages.signatures.en.ts";
import type { FoundRow } from "#app/domains/petitions/queries/list-signatures.sql.server.ts";
import { sayMoment } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Table } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { WideTable } from "#app/ui/wide-table.tsx";

interface SignatureTableProps {
  number: number;
  signatures: readonly FoundRow[];
  seesNetworks: boolean;
  timeZone: string;
}

/** The signatures that were found, one a row. */
export function SignatureTable(props: SignatureTableProps) {
  const { number, signatures, seesNetworks, timeZone } = props;
  const t = useTranslator(messages);
  const locale = useLocale();
  const columns = ["signer", "place", "signature-state", "asked"] as const;
  const head = columns.map((column) => t(`column-${column}`));
  return (
    <WideTable label={t("signatures-title")}>
      <Table
        caption={<span className="govuk-visually-hidden">{t("signatures-title")}</span>}
        head={seesNetworks ? [...head, t("column-network")] : head}
        firstCellIsHeader
        rows={signatures.map(({ id, name, askedAt, address, ...found }) => [
          <a className="govuk-link" href={`/staff/petitions/${number}/signatures/${id}`}>
            {name || t("signature-nameless")}
          </a>,
          placeOf(found, t("signature-unresolved")),
          <SignatureState {...found} />,
          sayMoment(locale, timeZone, askedAt),
          ...(seesNetworks ? [address ?? ""] : []),
        ])}
      />
    </WideTable>
  );
}

function placeOf(
  { ward, postcode, country }: Pick<FoundRow, "ward" | "postcode" | "country">,
  unresolved: string,
): string {
  if (country !== "GB") return country;
  return [ward ?? unresolved, postcode].filter(Boolean).join(", ");
}

const colours = { pending: "grey", confirmed: "green", removed: "red", withdrawn: "grey" } as const;

/** How far a signature has come, and whether a rule holds it. */
export function SignatureState({ state, isHeld }: Pick<FoundRow, "state" | "isHeld">) {
  const t = useTranslator(messages);
  return (
    <>
      <Tag colour={colours[state]}>{t(`signature-${state}`)}</Tag>{" "}
      {isHeld && <Tag colour="orange">{t("signature-held")}</Tag>}
    </>
  );
}
