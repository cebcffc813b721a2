import "#app/domains/councils/queries/go-round.server.ts";
