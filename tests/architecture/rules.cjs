// Which file may import which: the floors of the house, from docs/decisions/001-the-house.md.
const floors = [
  ["councils"],
  ["identity"],
  ["contributions"],
  ["moderation", "answers"],
  ["consultations", "petitions", "discussions"],
  ["notifications", "analysis", "open-data"],
];

/** A domain imports only lower floors: never its neighbours, never upwards. */
const floorRules = floors.flatMap((domains, floor) =>
  domains.map((domain) => ({
    name: `${domain}-imports-downwards`,
    severity: "error",
    from: { path: `^app/domains/${domain}/` },
    to: {
      path: "^app/domains/",
      pathNot: [domain, ...floors.slice(0, floor).flat()].map((below) => `^app/domains/${below}/`),
    },
  })),
);

module.exports = {
  forbidden: [
    ...floorRules,
    // (What is generated has circles of its own.)
    {
      name: "no-circle",
      severity: "error",
      from: { pathNot: "^prisma/client/" },
      to: { circular: true },
    },
    {
      name: "platform-knows-no-domain",
      severity: "error",
      from: { path: "^app/platform/" },
      to: { path: "^(app/domains|app/routes|app/ui|workers|scripts)/", pathNot: "^app/ui/styles/" },
    },
    {
      name: "ui-knows-no-domain",
      severity: "error",
      from: { path: "^app/ui/" },
      to: { path: "^(app/domains|app/routes|workers|scripts)/" },
    },
    {
      name: "domains-know-no-route-and-no-worker",
      severity: "error",
      from: { path: "^app/domains/" },
      to: { path: "^(app/routes|workers|scripts)/" },
    },
    {
      name: "jobs-are-woken-by-the-registry-alone",
      severity: "error",
      from: { pathNot: ["^workers/registry\\.ts$", "/jobs/", "^tests/"] },
      to: { path: "^app/domains/[^/]+/jobs/" },
    },
    {
      name: "e-mails-are-written-by-jobs-and-commands-of-their-own-domain",
      severity: "error",
      from: { path: "^(app/routes|workers|scripts)/" },
      to: { path: "^app/domains/[^/]+/emails/" },
    },
    {
      name: "only-the-platform-holds-the-database-client",
      severity: "error",
      from: { path: "^(app|workers)/", pathNot: "^app/platform/db/" },
      to: { path: ["^prisma/client/", "^node_modules/@prisma/", "^node_modules/pg/"] },
    },
    {
      name: "queues-live-in-the-workers",
      severity: "error",
      from: { pathNot: ["^workers/", "^scripts/setup/", "^tests/"] },
      to: { path: "^node_modules/(bullmq|ioredis)/" },
    },
    {
      name: "the-service-door-is-for-workers",
      severity: "error",
      from: { pathNot: ["^workers/", "^scripts/", "^tests/"] },
      to: { path: "^app/platform/db/service-door\\.server\\.ts$" },
    },
    // (A council that joins has no context yet.)
    {
      name: "doors-are-opened-by-the-context",
      severity: "error",
      from: {
        path: "^app/(domains|routes)/",
        pathNot: "^app/domains/councils/commands/add-council\\.server\\.ts$",
      },
      to: { path: "^app/platform/db/(council-doors|client)\\.server\\.ts$" },
    },
    // (docs/decisions/016: with somebody's consent one draft goes to the council that decides the matter.)
    {
      name: "another-council-is-entered-to-hand-a-draft-over",
      severity: "error",
      from: {
        path: "^(app|workers|scripts)/",
        pathNot: "^app/domains/petitions/commands/hand-over-draft\\.server\\.ts$",
      },
      to: { path: "^app/platform/db/other-council\\.server\\.ts$" },
    },
    {
      name: "pieces-of-sql-stay-in-sql-files",
      severity: "error",
      from: { path: "^app/", pathNot: ["\\.sql\\.server\\.tsx?$", "^app/platform/"] },
      to: { path: "^app/platform/db/sql\\.server\\.ts$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(node_modules/(?!pg|@prisma|bullmq|ioredis)|build)" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node"] },
  },
};
