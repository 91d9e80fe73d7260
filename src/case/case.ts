import * as z from 'zod';
import { documentsSchema } from './documents.ts';
import { employerSchema } from './employer.ts';
import { evaluationsSchema } from './evaluations.ts';
import { filingSchema } from './filing.ts';
import { jobSchema } from './job.ts';
import { interpreterSchema, preparerSchema } from './other-signers.ts';
import { planSchema } from './plan.ts';
import { schoolSchema } from './school.ts';
import { signaturesSchema } from './signatures.ts';
import { studentSchema } from './student.ts';
import { waiversSchema } from './waivers.ts';

/** One person's answers, grouped by who knows them. Only the name is required here; what a packet needs follows from what it prints. */
export const caseSchema = z.strictObject({
  $schema: z.string().optional().meta({ description: 'Where editors find the description of every answer.' }),
  student: studentSchema.meta({ description: 'What the student knows.' }),
  school: schoolSchema.optional().meta({ description: "What the university's office knows." }),
  employer: employerSchema.optional().meta({ description: "What the employer's HR knows." }),
  job: jobSchema.optional().meta({ description: 'The position.' }),
  plan: planSchema.optional().meta({ description: 'The training plan.' }),
  interpreter: z
    .union([z.literal('none'), interpreterSchema])
    .optional()
    .meta({ description: 'Who read the I-765 to the student (Part 4), or "none".' }),
  preparer: z
    .union([z.literal('none'), preparerSchema])
    .optional()
    .meta({ description: 'Who prepared the I-765 for the student (Part 5), or "none".' }),
  evaluations: z
    .union([z.literal('none'), evaluationsSchema])
    .optional()
    .meta({ description: 'The two evaluations of the training plan, or "none" while none is due.' }),
  filing: filingSchema.optional().meta({ description: 'How and when the I-765 is filed.' }),
  signatures: z
    .union([z.literal('none'), signaturesSchema])
    .optional()
    .meta({ description: 'How and when the forms are signed, or "none" while they are not.' }),
  documents: z
    .union([z.literal('none'), documentsSchema.min(1).max(20)])
    .optional()
    .meta({ description: 'The papers that go with the forms, or "none" while there are none.' }),
  waivers: z
    .union([z.literal('none'), waiversSchema.min(1).max(20)])
    .optional()
    .meta({ description: 'Warnings that somebody answers for, or "none".' }),
});

/** Validated answers. */
export type Case = z.infer<typeof caseSchema>;
