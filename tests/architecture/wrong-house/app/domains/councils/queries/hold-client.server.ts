import "#prisma/client/client.ts";
