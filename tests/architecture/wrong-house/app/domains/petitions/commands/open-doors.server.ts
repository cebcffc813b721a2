import "#app/platform/db/council-doors.server.ts";
