import { NotificationBanner } from "#app/ui/notification-banner.tsx";
import { compareFixtures, contentOf, type Common, type Content } from "#tests/support/fixtures.ts";

interface Options extends Common, Content {
  type?: string;
  titleText?: string;
  titleHtml?: string;
  titleHeadingLevel?: 2 | 3;
  titleId?: string;
  role?: string;
  disableAutoFocus?: boolean;
}

compareFixtures<Options>("notification-banner", {
  render: ({ role, text, html, ...options }) => (
    <NotificationBanner
      type={options.type === "success" ? "success" : undefined}
      title={contentOf({ text: options.titleText, html: options.titleHtml })}
      titleLevel={options.titleHeadingLevel}
      titleId={options.titleId}
      heading={html ? undefined : text}
      disableAutoFocus={options.disableAutoFocus}
      className={options.classes}
      {...(role && { role })}
      {...withReactNames(options.attributes)}
    >
      {html && contentOf({ html })}
    </NotificationBanner>
  ),
});

function withReactNames({ tabindex, ...attributes }: Common["attributes"] = {}) {
  return { tabIndex: tabindex === undefined ? undefined : Number(tabindex), ...attributes };
}
