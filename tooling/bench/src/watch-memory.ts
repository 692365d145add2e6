import { readdirSync, readFileSync } from 'node:fs';

/** A watch over the memory of a process and all that it started. */
export interface MemoryWatch {
  /** The most that they had resident together, in MiB; `null` where the system has no /proc. */
  stop(): number | null;
}

const INTERVAL = 250;
const KIB_PER_MIB = 1024;

/** Looks every quarter of a second, as Linux tells it in /proc. */
export function watchMemory(pid: number | undefined): MemoryWatch {
  let peak = 0;
  const look = () => (peak = Math.max(peak, pid === undefined ? 0 : residentOf(pid)));
  look();
  const timer = setInterval(look, INTERVAL);
  return {
    stop() {
      clearInterval(timer);
      return peak === 0 ? null : Math.round(peak / KIB_PER_MIB);
    },
  };
}

/** Resident memory of a process and its descendants, in KiB. */
function residentOf(root: number): number {
  const processes = listProcesses();
  const children = Map.groupBy(processes, ({ parent }) => parent);
  let sum = 0;
  const ahead = processes.filter(({ pid }) => pid === root);
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    sum += next.resident;
    ahead.push(...(children.get(next.pid) ?? []));
  }
  return sum;
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  /** KiB. */
  readonly resident: number;
}

function listProcesses(): Process[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => readProcess(Number(name)) ?? []);
  } catch {
    return [];
  }
}

function readProcess(pid: number): Process | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return { pid, parent: field('PPid'), resident: field('VmRSS') };
  } catch {
    // It ended between the two readings.
    return undefined;
  }
}
