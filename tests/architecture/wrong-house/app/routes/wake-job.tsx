import "#app/domains/councils/jobs/chore.server.ts";
