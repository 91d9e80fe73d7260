import type { Case } from './case.ts';

type Group = Exclude<NonNullable<Case['signatures']>, 'none'>;

/** Which signature: the student's of the I-765, or one of the three of the I-983. */
export type SignatureName = keyof Group;

/** A signature that is made, as far as the answers tell. */
export type Signature = Exclude<NonNullable<Group[SignatureName]>, 'none'>;

/** The signatures of the I-983, in the order of the form, and what people call them. */
export const planSignatures = {
  i983Student: 'section 2 of the I-983',
  i983Employer: 'section 4 of the I-983',
  i983Plan: 'section 6 of the I-983',
} as const satisfies Partial<Record<SignatureName, string>>;

/** A signature; `"none"` while the person says that there is none, undefined while nothing is said. */
export const signatureOf = ({ signatures }: Case, which: SignatureName): Signature | 'none' | undefined =>
  signatures === 'none' ? 'none' : signatures?.[which];

/** A signature that is made; null when there is none or nothing is said. */
export const signed = (answers: Case, which: SignatureName): Signature | null => {
  const signature = signatureOf(answers, which);
  return signature === undefined || signature === 'none' ? null : signature;
};

/** The day beside a signature; null when it is not made or bears none. */
export const signedOn = (answers: Case, which: SignatureName): string | null => {
  const day = signed(answers, which)?.on;
  return day === undefined || day === 'none' ? null : day;
};

export const planSignatureNames = ['i983Student', 'i983Employer', 'i983Plan'] as const;
