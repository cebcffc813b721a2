import type { PetitionDocument } from "#app/domains/petitions/schema.ts";
import { plainToHtml } from "#app/platform/html/plain-to-html.server.ts";

/** The council's response in the document of an earlier site, as a petition has it; reads nothing. */
export function responseIn(document: PetitionDocument | null) {
  const given = document?.attributes;
  const response = given?.government_response;
  return {
    respondedAt: response ? (given?.government_response_at ?? response.created_at ?? null) : null,
    responseSummary: response?.summary?.trim() || null,
    responseHtml: response?.details ? plainToHtml(response.details) : null,
  };
}
