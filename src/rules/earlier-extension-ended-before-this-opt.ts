import { dayAt } from '../case/day-at.ts';
import { citeOf } from '../facts/cite-of.ts';
import { stemExtensionsInALifetime } from '../facts/stem-extensions-in-a-lifetime.ts';
import { defineRule } from './define.ts';

export const earlierExtensionEndedBeforeThisOpt = defineRule({
  id: 'earlier-extension-ended-before-this-opt',
  title: 'An earlier STEM OPT extension ended before the present OPT began',
  severity: 'warning',
  why: 'The second extension follows an OPT of its own after a higher degree; two periods that overlap mean that a day is wrong, or that no new OPT lies between.',
  cites: [citeOf(stemExtensionsInALifetime)],
  packets: ['school', 'uscis'],
  check: (view) => {
    const earlier = view.case.student.stemExtensions;
    const starts = dayAt(view, 'student.optCard.starts');
    if (!Array.isArray(earlier) || starts === null) return [];
    return earlier.flatMap(({ to }, index) =>
      to === undefined || to === 'none' || to < starts
        ? []
        : [
            {
              path: `student.stemExtensions.${index}.to`,
              says: `The earlier STEM OPT extension ended on ${to}, and the OPT card is valid from ${starts}.`,
              fix: 'Read the days on the two cards again; the list names earlier extensions only, not the one asked for now.',
            },
          ],
    );
  },
  examples: {
    fails: [
      { student: { stemExtensions: [{ level: "Bachelor's", from: '2024-01-15', to: '2026-01-15' }] } },
      { student: { stemExtensions: [{ level: "Bachelor's", from: '2027-01-15', to: '2029-01-14' }] } },
    ],
    passes: [
      { student: { stemExtensions: [{ level: "Bachelor's", from: '2024-01-15', to: '2026-01-14' }] } },
      { student: { stemExtensions: [{ level: "Bachelor's", to: 'none' }] } },
      { student: { stemExtensions: [{ level: "Bachelor's" }] } },
      { student: { stemExtensions: 'none' } },
      { student: { optCard: { starts: null }, stemExtensions: [{ to: '2030-01-01' }] } },
    ],
  },
});
