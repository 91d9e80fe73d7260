import { citeOf } from '../facts/cite-of.ts';
import { unemploymentOnOpt } from '../facts/unemployment-on-opt.ts';
import { type Breach, defineRule } from './define.ts';

interface Told {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const backwards = (list: string, periods: readonly Told[] | 'none' | undefined): readonly Breach[] => {
  if (periods === undefined || periods === 'none') return [];
  return periods.flatMap(({ from, to }, index) =>
    from === undefined || from === 'none' || to === undefined || to === 'none' || from <= to
      ? []
      : [
          {
            path: `${list}.${index}.to`,
            says: `A period of "${list}" goes from ${from} to ${to}, and that is backwards.`,
            fix: 'Correct the day that is wrong.',
          },
        ],
  );
};

export const periodsBeginBeforeTheyEnd = defineRule({
  id: 'periods-begin-before-they-end',
  title: 'The periods without work and of earlier extensions do not end before they begin',
  severity: 'error',
  why: 'Days without work are counted from these periods, and one that is backwards counts for nothing.',
  cites: [citeOf(unemploymentOnOpt)],
  packets: ['school', 'uscis'],
  check: (view) => {
    const { unemployment, stemExtensions } = view.case.student;
    return [...backwards('student.unemployment', unemployment), ...backwards('student.stemExtensions', stemExtensions)];
  },
  examples: {
    fails: [
      { student: { unemployment: [{ from: '2026-02-02', to: '2026-02-01' }] } },
      {
        student: {
          unemployment: [
            { from: '2026-03-02', to: '2026-02-28' },
            { from: '2026-02-01', to: '2026-02-01' },
          ],
        },
      },
      { student: { stemExtensions: [{ level: "Bachelor's", from: '2023-07-01', to: '2021-06-30' }] } },
    ],
    passes: [
      { student: { unemployment: [{ from: '2026-02-01', to: '2026-02-01' }] } },
      { student: { unemployment: [{ from: '2026-02-01' }, { to: '2026-02-01' }] } },
      {
        student: {
          unemployment: [
            { from: '2026-02-01', to: 'none' },
            { from: 'none', to: '2026-01-01' },
          ],
        },
      },
      { student: { unemployment: 'none', stemExtensions: null } },
    ],
  },
});
