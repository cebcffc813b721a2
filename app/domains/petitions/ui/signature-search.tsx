import { messages } from "#app/domains/petitions/messages.signatures.en.ts";
import { signatureFilters, type SignatureQuery } from "#app/domains/petitions/schema.search.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Button } from "#app/ui/button.tsx";
import { Input } from "#app/ui/input.tsx";
import { Select } from "#app/ui/select.tsx";

interface SignatureSearchProps {
  number: number;
  query: SignatureQuery;
  seesNetworks: boolean;
}

/** The one box in which staff look for signatures, by whatever they have. */
export function SignatureSearch({ number, query, seesNetworks }: SignatureSearchProps) {
  const t = useTranslator(messages);
  return (
    <form
      method="get"
      action={`/staff/petitions/${number}/signatures`}
      role="search"
      className="staff-filter"
    >
      <Input
        name="q"
        type="search"
        label={t("signatures-box")}
        hint={t(seesNetworks ? "signatures-box-hint-networks" : "signatures-box-hint")}
        defaultValue={query.q}
        spellCheck={false}
        groupClassName="staff-filter__widest"
      />
      <Select
        name="show"
        label={t("signatures-show")}
        defaultValue={query.show}
        items={signatureFilters.map((show) => ({
          value: show,
          label: t(`signatures-show-${show}`),
        }))}
      />
      {query.from && <input type="hidden" name="from" value={query.from} />}
      {query.until && <input type="hidden" name="until" value={query.until} />}
      <Button variant="secondary">{t("signatures-button")}</Button>
    </form>
  );
}

/** The address of a search. */
export function signaturesHref(number: number, query: Partial<SignatureQuery>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => !!entry[1]);
  const search = new URLSearchParams(given).toString();
  return `/staff/petitions/${number}/signatures${search && `?${search}`}`;
}
