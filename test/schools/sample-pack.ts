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
    limits: { processingDays: 10, photoDays: 20 },
    recommendsReason: 'renewal',
  },
  fee: { dollars: 100, for: 'the STEM OPT recommendation' },
  portals: [{ name: 'Student portal', url: 'https://example.edu/portal' }],
  documents: ['Form I-983, pages 1 to 4', 'Employer letter'],
  wording: { closing: 'Bring the receipt notice to our office.' },
} as const;
