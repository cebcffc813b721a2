import "#app/platform/db/sql.server.ts";
