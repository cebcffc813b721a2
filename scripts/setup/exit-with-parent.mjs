// Loaded into every process that the start script looks after: if that script is killed, they stop too.
process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
process.channel?.unref(); // being looked after is no reason to stay
