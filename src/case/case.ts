import * as z from 'zod/mini';
import { asked, orNone, told } from './answer.ts';
import { departureSchema } from './departure.ts';
import { documentsSchema } from './documents.ts';
import { employerSchema } from './employer.ts';
import { evaluationsSchema } from './evaluations.ts';
import { filingSchema } from './filing.ts';
import { formerEmployerSchema } from './former-employer.ts';
import { jobSchema } from './job.ts';
import { interpreterSchema, preparerSchema } from './other-signers.ts';
import { planSchema } from './plan.ts';
import { reportSchema } from './report.ts';
import { schoolSchema } from './school.ts';
import { signaturesSchema } from './signatures.ts';
import { studentSchema } from './student.ts';
import { waiversSchema } from './waivers.ts';

/** One person's answers, grouped by who knows them. Only the name is required here; what a packet needs follows from what it prints. */
export const caseSchema = z.strictObject({
  $schema: asked(z.string(), 'Where editors find the description of every answer.'),
  student: told(studentSchema, 'What the student knows.'),
  school: asked(schoolSchema, "What the university's office knows."),
  employer: asked(employerSchema, "What the employer's HR knows."),
  job: asked(jobSchema, 'The position.'),
  plan: asked(planSchema, 'The training plan.'),
  formerEmployer: asked(
    orNone(formerEmployerSchema),
    'The employer before the new one, when the employer changes during STEM OPT; else "none".',
  ),
  interpreter: asked(orNone(interpreterSchema), 'Who read the I-765 to the student (Part 4), or "none".'),
  preparer: asked(orNone(preparerSchema), 'Who prepared the I-765 for the student (Part 5), or "none".'),
  evaluations: asked(
    orNone(evaluationsSchema),
    'The two evaluations of the training plan, or "none" while none is due.',
  ),
  report: asked(reportSchema, 'What the reports to the office during STEM OPT tell.'),
  departure: asked(orNone(departureSchema), 'What ends STEM OPT before its last day, or "none".'),
  filing: asked(filingSchema, 'How and when the I-765 is filed.'),
  signatures: asked(orNone(signaturesSchema), 'How and when the forms are signed, or "none" while they are not.'),
  documents: asked(orNone(documentsSchema), 'The papers that go with the forms, or "none" while there are none.'),
  waivers: asked(orNone(waiversSchema), 'Warnings that somebody answers for, or "none".'),
});

/** Validated answers. */
export type Case = z.infer<typeof caseSchema>;
