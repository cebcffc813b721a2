import "#app/platform/db/other-council.server.ts";
