import { present, type Attributes, type Maybe } from "#app/ui/attributes.ts";
import { ServiceNavigation } from "#app/ui/service-navigation.tsx";
import { compareFixtures, contentOf, type Common, type Content } from "#tests/support/fixtures.ts";

interface Item extends Content {
  href?: string;
  current?: boolean;
  active?: boolean;
  attributes?: Attributes;
}

interface Options extends Common {
  serviceName?: string;
  serviceUrl?: string;
  navigation?: Maybe<Item>[];
  navigationLabel?: string;
  navigationClasses?: string;
  navigationId?: string;
  menuButtonText?: string;
  menuButtonLabel?: string;
  collapseNavigationOnMobile?: boolean;
  ariaLabel?: string;
  slots?: {
    start?: string;
    end?: string | { html: string; align?: "inline" };
    navigationStart?: string;
    navigationEnd?: string;
  };
}

compareFixtures<Options>("service-navigation", {
  render: ({ slots = {}, ...options }) => (
    <ServiceNavigation
      serviceName={options.serviceName}
      serviceHref={options.serviceUrl}
      items={options.navigation?.map(itemOf)}
      label={options.navigationLabel}
      navigationClassName={options.navigationClasses}
      navigationId={options.navigationId}
      menuButtonText={options.menuButtonText}
      menuButtonLabel={options.menuButtonLabel}
      collapseOnMobile={options.collapseNavigationOnMobile}
      start={contentOf({ html: slots.start })}
      end={contentOf({ html: typeof slots.end === "object" ? slots.end.html : slots.end })}
      endInline={typeof slots.end === "object" && slots.end.align === "inline"}
      navigationStart={contentOf({ html: slots.navigationStart })}
      navigationEnd={contentOf({ html: slots.navigationEnd })}
      className={options.classes}
      {...(options.ariaLabel && { "aria-label": options.ariaLabel })}
      {...options.attributes}
    />
  ),
});

function itemOf(item: Maybe<Item>) {
  const [only] = present([item]);
  return only && { ...only, text: contentOf(only) };
}
