import type { CSSProperties, ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { CouncilCard, Locale } from "#app/platform/context.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { messages } from "#app/platform/mail/messages.en.ts";

/** A piece of a letter; a text with line breaks keeps them. */
export type Block =
  string | { heading: string } | { list: { text: string; href?: string }[] } | { quote: string };

export interface LetterContent {
  locale: Locale;
  council: Pick<CouncilCard, "name" | "nameCy" | "origin">;
  subject: string;
  paragraphs: Block[];
  button?: { text: string; href: string };
  /** Why the reader gets it, and how to stop it. */
  footer?: Block[];
}

export interface Letter {
  subject: string;
  text: string;
  html: string;
}

/** An e-mail as text and as HTML, both from the same blocks. */
export function letter(content: LetterContent): Letter {
  const html = renderToStaticMarkup(<LetterPage {...content} />);
  return { subject: content.subject, text: asText(content), html: `<!doctype html>\n${html}` };
}

function LetterPage({ locale, council, subject, paragraphs, button, footer = [] }: LetterContent) {
  const t = translator(messages, locale);
  const name = nameOf(council, locale);
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{subject}</title>
      </head>
      <body style={styles.body}>
        <div style={styles.sheet}>
          <p style={styles.council}>{name}</p>
          {paragraphs.map((block, index) => (
            <BlockPart key={index} block={block} />
          ))}
          {button && (
            <>
              <p style={styles.text}>
                <a href={button.href} style={styles.button}>
                  {button.text}
                </a>
              </p>
              <p style={styles.small}>
                {t("button-hint")}
                <br />
                <a href={button.href}>{button.href}</a>
              </p>
            </>
          )}
          <hr style={styles.rule} />
          {footer.map((block, index) => (
            <BlockPart key={index} block={block} small />
          ))}
          <p style={styles.small}>{t("sent-by", { council: name })}</p>
        </div>
      </body>
    </html>
  );
}

function BlockPart({ block, small }: { block: Block; small?: boolean }): ReactNode {
  const style = small ? styles.small : styles.text;
  if (typeof block === "string") return <p style={style}>{block}</p>;
  if ("heading" in block) return <h2 style={styles.heading}>{block.heading}</h2>;
  if ("quote" in block) return <blockquote style={styles.quote}>{block.quote}</blockquote>;
  return (
    <ul style={styles.list}>
      {block.list.map(({ text, href }, index) => (
        <li key={index}>{href ? <a href={href}>{text}</a> : text}</li>
      ))}
    </ul>
  );
}

function asText({ locale, council, paragraphs, button, footer = [] }: LetterContent): string {
  const t = translator(messages, locale);
  const blocks = paragraphs.map(blockAsText);
  if (button) blocks.push(`${button.text}:\n${button.href}`);
  const foot = [...footer.map(blockAsText), t("sent-by", { council: nameOf(council, locale) })];
  return `${[...blocks, "-- ", ...foot].join("\n\n").replace("\n\n-- \n\n", "\n\n-- \n")}\n`;
}

function blockAsText(block: Block): string {
  if (typeof block === "string") return block;
  if ("heading" in block) return block.heading.toUpperCase();
  if ("quote" in block) return block.quote.replace(/^/gm, "> ");
  return block.list.map(({ text, href }) => `* ${text}${href ? `\n  ${href}` : ""}`).join("\n");
}

function nameOf(council: LetterContent["council"], locale: Locale): string {
  return locale === "cy" ? council.nameCy : council.name;
}

const styles = {
  body: { margin: 0, padding: "24px 12px", background: "#f3f4f6", color: "#1b1b1b" },
  sheet: {
    maxWidth: "36em",
    margin: "0 auto",
    padding: "24px",
    background: "#ffffff",
    fontFamily: "Arial, Helvetica, sans-serif",
    fontSize: "18px",
    lineHeight: "1.5",
  },
  council: { margin: "0 0 24px", fontWeight: "bold" },
  text: { margin: "0 0 18px", whiteSpace: "pre-line" },
  heading: { margin: "24px 0 12px", fontSize: "20px" },
  list: { margin: "0 0 18px", paddingLeft: "20px" },
  quote: {
    margin: "0 0 18px",
    padding: "4px 0 4px 14px",
    borderLeft: "4px solid #b1b4b6",
    whiteSpace: "pre-line",
  },
  button: {
    display: "inline-block",
    padding: "12px 18px",
    background: "#1b1b1b",
    color: "#ffffff",
    fontWeight: "bold",
    textDecoration: "none",
  },
  small: { margin: "0 0 12px", fontSize: "15px", color: "#43484c", whiteSpace: "pre-line" },
  rule: { margin: "24px 0", border: 0, borderTop: "1px solid #c7cacc" },
} satisfies Record<string, CSSProperties>;
