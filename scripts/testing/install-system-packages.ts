import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

export interface SystemPackage {
  package: "redis-server" | "chromium";
  needed: string;
}

/**
 * Installs what the tests need of the system where that is allowed; answers one loud line for each
 * package that is still missing.
 */
export async function installSystemPackages(wanted: SystemPackage[]): Promise<string[]> {
  const missing = wanted.filter((one) => !isInstalled(one.package));
  if (missing.length > 0 && mayInstall()) install(missing.map((one) => one.package));
  return missing
    .filter((one) => !isInstalled(one.package))
    .map((one) => `SKIPPED: ${one.needed}, because ${one.package} is missing and ${whyNot()}.`);
}

function isInstalled(program: string): boolean {
  return existsSync(`/usr/bin/${program}`);
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

function whyNot(): string {
  if (!existsSync("/usr/bin/apt-get")) return "this system has no apt-get";
  return mayInstall() ? "apt-get could not install it" : "only root may install it";
}

function install(packages: string[]): void {
  console.log(`Installing ${packages.join(" and ")} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const quiet = { env, stdio: ["ignore", "ignore", "inherit"] as const };
  spawnSync("apt-get", ["update", "-qq"], { ...quiet, stdio: [...quiet.stdio] });
  const args = ["install", "-y", "-qq", "--no-install-recommends", ...packages];
  spawnSync("apt-get", args, { ...quiet, stdio: [...quiet.stdio] });
}
