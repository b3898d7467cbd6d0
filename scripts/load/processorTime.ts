/** Milliseconds of a processor that this process has used: what work costs, however busy the machine is with others. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
