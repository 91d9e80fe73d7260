import type { Case } from './case.ts';
import { said } from './said.ts';

/** The four boxes of section 5 that are written in sentences, and what people call them. */
export const narratives = {
  role: 'student role',
  goals: 'goals and objectives',
  oversight: 'employer oversight',
  measures: 'measures and assessments',
} as const;

export type Narrative = keyof typeof narratives;

export const narrativeNames = ['role', 'goals', 'oversight', 'measures'] as const satisfies readonly Narrative[];

/** The words of one of them; null when there are none. */
export const narrative = ({ plan }: Case, name: Narrative): string | null => said(plan?.[name]);
