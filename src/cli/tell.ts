import type { Report } from '../preflight/report.ts';
import { reporters } from '../preflight/reporters/registry.ts';
import type { Io } from './io.ts';

/** Tells a report in the format asked for. `nothing` and `after` are for people: what to say when nothing is found, and what follows. */
export async function tell(
  io: Io,
  format: string,
  report: Report,
  { nothing = '', after = '' }: { readonly nothing?: string; readonly after?: string },
): Promise<void> {
  const isText = format === 'text';
  const isClean = report.findings.length + report.waived.length === 0;
  const told = isText && isClean ? nothing : ((await reporters[format]?.())?.report(report, io) ?? '');
  io.out([told, isText ? after : ''].filter((part) => part !== '').join('\n'));
}
