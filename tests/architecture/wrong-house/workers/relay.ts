import "#app/platform/db/service-door.server.ts";
