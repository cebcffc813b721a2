// npm start: the same as every other command, with scripts/start.ts.
process.argv.splice(2, 0, "scripts/start.ts");
await import("./run.mjs");
