import { messages as integrity } from "#app/domains/petitions/messages.integrity.en.ts";
import { messages } from "#app/domains/petitions/messages.signatures.en.ts";
import type { ShownSignature } from "#app/domains/petitions/queries/show-signature.server.ts";
import { countryIn } from "#app/domains/petitions/rules.countries.ts";
import { SignatureState } from "#app/domains/petitions/ui/signature-table.tsx";
import { sayMoment } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";

const kinds = ["creator", "sponsor"] as const;
const connections = ["lives", "works", "studies"] as const;

/** All that is known of one signature. */
export function SignatureFacts({ found, timeZone }: { found: ShownSignature; timeZone: string }) {
  const t = useTranslator(messages);
  const rule = useTranslator(integrity);
  const locale = useLocale();
  const { id, name, email, postcode, ward, country, state, heldBy, address, network } = found;
  const kind = kinds.find((one) => one === found.kind) ?? "signer";
  const connection = connections.find((one) => one === found.connection) ?? "none";
  const when = (moment: Date) => sayMoment(locale, timeZone, moment);
  const facts: [string, React.ReactNode][] = [
    [t("signature-name"), name || t("signature-nameless")],
    [t("signature-email"), email],
    [t("signature-kind"), t(`kind-${kind}`)],
    [t("signature-state"), <SignatureState state={state} isHeld={heldBy !== null} />],
    [t("signature-hold"), heldBy && rule(`hold-rule-${heldBy}`)],
    [t("signature-kept"), found.keptBecause],
    [
      t("signature-removal"),
      found.removal && (
        <a
          className="govuk-link"
          href={`/staff/petitions/${found.number}/removals/${found.removal}`}
        >
          {found.removal}
        </a>
      ),
    ],
    [t("signature-place"), country === "GB" ? (ward ?? t("signature-unresolved")) : null],
    [t("signature-postcode"), postcode],
    [t("signature-country"), countryIn(locale, country)],
    [t("signature-connection"), t(`connection-${connection}`)],
    [t("signature-asked"), when(found.createdAt)],
    [t("signature-confirmed-at"), found.confirmedAt && when(found.confirmedAt)],
    [
      t("signature-letters"),
      t("signature-letters-count", { letters: found.letters, asked: found.asked }),
    ],
    [
      t("signature-address"),
      address && (network && network !== address ? `${address} (${network})` : address),
    ],
    [t("signature-id"), id],
  ];
  return (
    <SummaryList
      rows={facts.filter(([, value]) => value).map(([key, value]) => ({ key, value }))}
    />
  );
}
