/** The pack of an invented school, as its file would have it. */
export const samplePack = {
  id: 'example-state',
  name: 'Example State',
  seen: '2026-10-08',
  source: 'https://example.edu/stem-opt',
  answers: {
    name: 'Example State University',
    sevisCode: 'EXA214F00000000',
    office: 'International Student Office',
    dso: { name: 'International Student Adviser', email: 'office@example.edu', phone: '202-555-0100' },
    limits: { photoDays: 20 },
    recommendsReason: 'renewal',
  },
  letterhead: { lines: ['Example State University', 'International Student Office'] },
  advisers: [
    {
      lastNames: { from: 'A', to: 'L' },
      title: 'STEM OPT Adviser, A to L',
      email: 'a-l@example.edu',
      phone: '202-555-0101',
    },
    { lastNames: { from: 'M', to: 'Z' }, title: 'STEM OPT Adviser, M to Z', email: 'm-z@example.edu' },
    { lastNames: 'others', title: 'Front desk' },
  ],
  dsoContact: 'your STEM OPT adviser',
  fee: { dollars: 1100, for: 'the STEM OPT recommendation' },
  leadTime: { days: 7, counted: 'business days', for: 'the STEM I-20' },
  portals: [
    { name: 'Student portal', for: 'ask for the STEM I-20', takes: ['request'], url: 'https://example.edu/portal' },
    { name: 'Report form', for: 'report a new employer', takes: ['report', 'upload'] },
  ],
  requestPapers: [{ text: 'Form I-983, pages 1 to 4' }, { text: 'Employer letter', need: 'recommended' }],
  filingPapers: [{ text: 'Form I-765' }, { text: 'Copy of the visa', need: 'office' }],
  reports: [{ what: 'A new address', when: 'within 10 days of the move', how: 'Write it into the student portal.' }],
  wording: { contact: 'Bring the receipt notice to our office.' },
  changes: [
    { said: 'The fee is $410.', now: 'It is $520 on paper.', since: '2024-04-01', fact: 'i-765-fee-paper' },
    { said: 'The visa is required.', now: 'USCIS does not ask for it.', since: null },
  ],
  doubts: [{ says: 'The page does not name a fee for late requests.', page: 'https://example.edu/fees' }],
} as const;
