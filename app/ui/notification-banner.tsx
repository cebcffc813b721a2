import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { messages } from "#app/ui/messages.en.ts";
import { words } from "#app/ui/words.ts";

export interface NotificationBannerProps extends Omit<ComponentPropsWithoutRef<"div">, "title"> {
  type?: "success";
  title?: ReactNode;
  titleId?: string;
  titleLevel?: 2 | 3 | 4;
  /** The news in one sentence; children may say more. */
  heading?: ReactNode;
  disableAutoFocus?: boolean;
}

/** News about the page that is not part of its content. */
export function NotificationBanner({
  type,
  title,
  titleId = "govuk-notification-banner-title",
  titleLevel = 2,
  heading,
  disableAutoFocus,
  className,
  children,
  ...rest
}: NotificationBannerProps) {
  const t = useTranslator(messages);
  const Heading = `h${titleLevel}` as const;
  return (
    <div
      className={words(
        "govuk-notification-banner",
        type && `govuk-notification-banner--${type}`,
        className,
      )}
      role={type === "success" ? "alert" : "region"}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={disableAutoFocus}
      {...rest}
    >
      <div className="govuk-notification-banner__header">
        <Heading className="govuk-notification-banner__title" id={titleId}>
          {title ?? t(type ?? "important")}
        </Heading>
      </div>
      <div className="govuk-notification-banner__content">
        {heading && <p className="govuk-notification-banner__heading">{heading}</p>}
        {children}
      </div>
    </div>
  );
}
