import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";

const tickMs = 10; // USER_HZ is 100 on Linux

/** CPU time that each process has used so far (milliseconds). */
export function cpuTimes(pids: readonly number[]): Map<number, number> {
  return new Map(pids.map((pid) => [pid, cpuOf(pid)]));
}

/** What these processes have used since `before`; those that have ended since then are left out. */
export function cpuMsSince(before: Map<number, number>, pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + cpuOf(pid) - (before.get(pid) ?? 0), 0);
}

/** Memory that a process holds now (megabytes). */
export function rssMb(pid: number): number {
  return memory(pid, "VmRSS");
}

/** The most memory that a process has held (megabytes). */
export function peakRssMb(pid: number): number {
  return memory(pid, "VmHWM");
}

/** A process with its children and theirs, such as PostgreSQL's back ends. */
export function familyOf(pid: number): number[] {
  const parents = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: parentOf(Number(name)) }));
  const children = (of: number): number[] =>
    parents.filter(({ parent }) => parent === of).flatMap((one) => [one.pid, ...children(one.pid)]);
  return [pid, ...children(pid)];
}

export interface Contender {
  pid: number;
  port: number;
  stop(): Promise<void>;
}

/** Starts a small server of the bench; it says on which port it listens. */
export async function startContender(script: string, input: unknown): Promise<Contender> {
  const child = fork(`tests/bench/contenders/${script}`, [], {
    execArgv: ["--import", "tsx"],
    serialization: "advanced",
    env: { ...process.env, NODE_ENV: "production" },
  });
  await once(child, "spawn");
  child.send(input as Record<string, unknown>);
  const [{ port }] = (await once(child, "message")) as [{ port: number }];
  return { pid: child.pid!, port, stop: () => stop(child) };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}

function cpuOf(pid: number): number {
  const fields = read(`/proc/${pid}/stat`)
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * tickMs;
}

function parentOf(pid: number): number {
  return Number(
    read(`/proc/${pid}/stat`)
      .replace(/^.*\) /s, "")
      .split(" ")[1] ?? 0,
  );
}

function memory(pid: number, what: string): number {
  const line = new RegExp(`${what}:\\s+(\\d+) kB`).exec(read(`/proc/${pid}/status`));
  return line ? Math.round(Number(line[1]) / 1024) : 0;
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
