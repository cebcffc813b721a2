import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { staff } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/petitions/messages.signatures.en.ts";
import { signatureOrNotFound } from "#app/domains/petitions/queries/show-signature.server.ts";
import { actsFor } from "#app/domains/petitions/rules.removals.ts";
import { SignatureFacts } from "#app/domains/petitions/ui/signature-facts.tsx";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = staff("moderator", "administrator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const found = await signatureOrNotFound(context, params);
  const title = translator(messages, context.locale)("signature-title");
  return { title, found, timeZone: context.council.timeZone };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** One signature with all that is known of it, and what can be done about it. */
export default function Signature() {
  const { title, found, timeZone } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const { number, id, mayAct, heldBy } = found;
  const here = `/staff/petitions/${number}/signatures`;
  return (
    <TwoThirds>
      <BackLink href={here}>{t("signatures-of", { number })}</BackLink>
      <h1 className="govuk-heading-l">
        <span className="govuk-caption-l">{found.title}</span>
        {title}
      </h1>
      <SignatureFacts found={found} timeZone={timeZone} />
      {heldBy && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/staff/petitions/holds?petition=${number}`}>
            {t("signature-holds")}
          </a>
        </p>
      )}
      {mayAct && (
        <div className="govuk-button-group">
          {actsFor(found).map((act) => (
            <ButtonLink key={act} variant="secondary" href={`${here}/${id}/${act}`}>
              {t(`act-${act}-button`)}
            </ButtonLink>
          ))}
        </div>
      )}
    </TwoThirds>
  );
}
