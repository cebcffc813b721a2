import "#app/domains/councils/queries/come-back.server.ts";
