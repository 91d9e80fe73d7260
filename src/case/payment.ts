/** Forms of USCIS by which a paper filing is paid, or excused from paying electronically. */
const forms = ['1450', '1650', '1651'] as const;

/** Official number of such a form. */
export type PaymentForm = `G-${(typeof forms)[number]}`;

const written = /^(?:uscis\s+)?(?:form\s*)?g\s*[-\u2010-\u2014]?\s*(\d{4})$/i;

/** The form that people name for the payment: `G-1450`, `g1450`, `Form G-1450`. Null when they name none of them. */
export const paymentForm = (payment: string): PaymentForm | null => {
  const number = written.exec(payment.trim())?.[1];
  const form = forms.find((known) => known === number);
  return form === undefined ? null : `G-${form}`;
};
