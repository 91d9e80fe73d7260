import { catalogue } from '../../preflight/catalogue.ts';
import { mistakes } from '../../rules/mistakes.ts';

/** A known mistake and what finds it. Empty when there is none with the id. */
export function mistakeLines(asked: string): readonly string[] {
  const mistake = mistakes.find(({ id }) => id.toLowerCase() === asked.toLowerCase());
  if (mistake === undefined) return [];
  const { id, title, unseen } = mistake;
  const finders = catalogue.filter(({ finds = [] }) => finds.includes(id));
  return [
    `${id}: a known mistake`,
    `${title}.`,
    ...(unseen === undefined ? [] : ['', `No program can see it: ${unseen}`]),
    ...(finders.length === 0 ? [] : ['', 'Found by:', ...finders.map((check) => `  ${check.title} (${check.id})`)]),
  ];
}
