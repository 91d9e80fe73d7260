import { defineFact } from './define.ts';

export const stemOptLength = defineFact<string>({
  id: 'stem-opt-length',
  title: 'How long a STEM OPT extension is',
  dated: 'recommendation',
  values: [
    {
      from: '2016-05-10',
      value: '24-month',
      cite: {
        title: '8 CFR 214.2(f)(10)(ii)(C); 81 FR 13040',
        url: 'https://www.federalregister.gov/citation/81-FR-13040',
        seen: null,
      },
    },
  ],
});
