import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/petitions/messages.withdrawing.en.ts";
import {
  listOwnSignatures,
  type OwnSignature,
} from "#app/domains/petitions/queries/list-own-signatures.server.ts";
import { sayDay } from "#app/platform/clock.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Table } from "#app/ui/table.tsx";
import { WideTable } from "#app/ui/wide-table.tsx";

export const access = signedIn;

export async function loader({ context }: LoaderFunctionArgs) {
  const title = translator(messages, context.locale)("own-title");
  const signatures = await listOwnSignatures(context);
  return { title, signatures, timeZone: context.council.timeZone };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Every petition that was signed with somebody's address, each with a way to take the name off. */
export default function OwnSignatures() {
  const { title, signatures, timeZone } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const locale = useLocale();
  return (
    <>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{t(signatures.length ? "own-intro" : "own-none")}</p>
      {signatures.length === 0 && (
        <a className="govuk-link govuk-body" href="/petitions">
          {t("withdraw-see-all")}
        </a>
      )}
      {signatures.length > 0 && (
        <WideTable label={title} narrow>
          <Table
            caption={<span className="govuk-visually-hidden">{title}</span>}
            head={[t("own-petition"), t("own-name"), t("own-when"), t("own-withdraw")]}
            firstCellIsHeader
            rows={signatures.map((signature) => [
              <a className="govuk-link" href={`/petitions/${signature.petition.number}`}>
                {signature.petition.title}
              </a>,
              signature.name,
              `${sayDay(locale, timeZone, new Date(signature.signedAt))}${
                signature.isConfirmed ? "" : ` (${t("own-pending")})`
              }`,
              <TakeOff {...signature} />,
            ])}
          />
        </WideTable>
      )}
    </>
  );
}

function TakeOff({ withdrawal, petition }: Pick<OwnSignature, "withdrawal" | "petition">) {
  const t = useTranslator(messages);
  if (!withdrawal) return <>{t("own-organiser")}</>;
  return (
    <a className="govuk-link" href={withdrawal}>
      {t("own-withdraw-link")}
      <span className="govuk-visually-hidden">: {petition.title}</span>
    </a>
  );
}
