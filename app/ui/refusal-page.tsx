import { messages } from "#app/platform/http/messages.en.ts";
import { plainDocument, type PlainDocument } from "#app/ui/plain-document.tsx";
import { RefusalWords } from "#app/ui/refusal-words.tsx";
import { SignInFirst } from "#app/ui/sign-in-first.tsx";
import { WaitFirst } from "#app/ui/wait-first.tsx";
import type { RefusalReason, Unsent } from "#app/platform/http/refusal.ts";
import { translator } from "#app/platform/i18n/translator.ts";

type Site = Pick<PlainDocument, "locale" | "council" | "stylesheets"> & {
  unsent?: Unsent;
  seconds?: number;
};

/** The page that says why a request went no further. */
export function refusalPage(
  reason: RefusalReason,
  reference: string,
  { unsent, seconds, ...site }: Site,
): string {
  const title = translator(messages, site.locale)(reason);
  const children = (
    <RefusalWords reason={reason} reference={reference}>
      {seconds && <WaitFirst seconds={seconds} unsent={unsent} />}
      {unsent && !seconds && <SignInFirst {...unsent} />}
    </RefusalWords>
  );
  return plainDocument({ ...site, title, children });
}
