import { messages } from "#app/domains/discussions/messages.en.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Pagination, type PaginationItem } from "#app/ui/pagination.tsx";

interface CommentPagesProps {
  url: string;
  page: number;
  pages: number;
}

/** The way through the pages of a long thread: the first, the last and those around this one. */
export function CommentPages({ url, page, pages }: CommentPagesProps) {
  const t = useTranslator(messages);
  if (pages < 2) return null;

  const href = (number: number) =>
    number === 1 ? `${url}#comments` : `${url}?page=${number}#comments`;
  const near = [1, page - 1, page, page + 1, pages].filter((one) => one >= 1 && one <= pages);
  const shown = [...new Set(near)].toSorted((one, other) => one - other);
  const items = shown.flatMap((number, index): PaginationItem[] => {
    const link = { number, href: href(number), current: number === page };
    const isGap = index > 0 && number - shown[index - 1]! > 1;
    return isGap ? [{ ellipsis: true }, link] : [link];
  });
  return (
    <Pagination
      label={t("pages")}
      items={items}
      previous={page > 1 ? { href: href(page - 1) } : undefined}
      next={page < pages ? { href: href(page + 1) } : undefined}
    />
  );
}
