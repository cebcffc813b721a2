import type { IncomingMessage } from "node:http";
import type { CouncilCard, Locale } from "#app/platform/context.ts";
import { splitUrl } from "#app/platform/http/address.ts";
import type { PageNote } from "#app/platform/http/web-context.ts";
import { newId } from "#app/platform/ids.server.ts";
import { asLanguage, rememberedLanguage } from "#app/platform/session/language-cookie.ts";

/** What is known of a request before anything is decided about it. */
export interface RequestFacts {
  /** Ours; whatever a proxy or a visitor sends is not believed. */
  id: string;
  locale: Locale;
  /** The language that this very address asks for, which the browser is then told to remember. */
  chosen: Locale | null;
  /** The answer is made for everybody: nothing of this visitor may go into it. */
  shared: boolean;
  /** Whose site it is, once that is known; with its tags it says when a kept page is out of date. */
  council: CouncilCard | null;
  page: PageNote;
}

const known = new WeakMap<IncomingMessage, RequestFacts>();

/** The facts of a request, the same ones however often they are asked for. */
export function factsOf(req: IncomingMessage): RequestFacts {
  return known.get(req) ?? remember(req, languageOf(req), false);
}

/** Marks a request as one that is answered for everybody who asks in this language. */
export function shareFacts(req: IncomingMessage, locale: Locale): RequestFacts {
  return remember(req, { locale, chosen: null }, true);
}

/** The language that a request's address asks for. */
export function chosenLanguage(url: string): Locale | null {
  if (!url.includes("lang=")) return null;
  return asLanguage(new URLSearchParams(splitUrl(url)[1]).get("lang"));
}

function remember(
  req: IncomingMessage,
  language: Pick<RequestFacts, "locale" | "chosen">,
  shared: boolean,
): RequestFacts {
  const facts = { id: newId(), ...language, shared, council: null, page: newNote() };
  known.set(req, facts);
  return facts;
}

function languageOf(req: IncomingMessage): Pick<RequestFacts, "locale" | "chosen"> {
  const chosen = chosenLanguage(req.url ?? "");
  return { chosen, locale: chosen ?? rememberedLanguage(req.headers.cookie) ?? "en" };
}

function newNote(): PageNote {
  const tags = new Set<string>();
  return {
    tags,
    tag(...more) {
      for (const tag of more) tags.add(tag);
    },
  };
}
