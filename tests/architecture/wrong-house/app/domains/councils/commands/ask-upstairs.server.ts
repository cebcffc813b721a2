import "#app/domains/petitions/commands/open-doors.server.ts";
