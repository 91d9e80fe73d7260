import { makeView, type View } from '../case/view.ts';
import type { Finding } from '../finding.ts';
import type { PlannedBox } from '../form/planned.ts';
import { boxesOfRow } from '../form/rows.ts';
import { checkPacket } from '../packet/build.ts';
import { type FormOfPart, formsOf } from '../packet/forms-of.ts';
import { type Recipe, recipeFor } from '../packet/recipe.ts';
import { recipes } from '../packet/recipes/registry.ts';
import { wrapped } from './prose.ts';
import type { Generated } from './registries.ts';
import { readSamples, type Sample } from './samples.ts';

/** One line, whatever the text holds. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\n/g, '\\n');

const bareValue = (box: PlannedBox): string => {
  switch (box.kind) {
    case 'tick':
      return '[x]';
    case 'radio':
      return `(x) ${box.value}`;
    case 'drawn':
      return `${box.value} (drawn on page ${box.page})`;
    default:
      return box.value;
  }
};

const row = (item: string, value: string, path: string | null): string =>
  `${cell(item)} | ${cell(value)} | ${path ?? 'fixed by the form'}`;

/** Planned boxes in the order of the form's rows, which is that of its items. */
const inFormOrder = ({ edition, plan }: FormOfPart): readonly PlannedBox[] => {
  const names = edition.rows.flatMap((one) => (one.kind === 'draw' ? [one.item] : boxesOfRow(one)));
  const places = new Map(names.map((name, at) => [name, at]));
  const placeOf = ({ box }: PlannedBox): number => places.get(box) ?? names.length;
  return [...plan.boxes].sort((a, b) => placeOf(a) - placeOf(b));
};

const tickOptions = (box: PlannedBox, { edition }: FormOfPart): string | null => {
  for (const one of edition.rows) {
    if (one.kind !== 'tick') continue;
    const option = Object.entries(one.options).find(([, target]) => target.box === box.box);
    if (option !== undefined) return option[0];
  }
  return null;
};

const asPrinted: Readonly<Record<string, string>> = { true: 'Yes', false: 'No' };

const told = (box: PlannedBox, form: FormOfPart): string => {
  const option = box.kind === 'tick' ? tickOptions(box, form) : null;
  return option === null ? bareValue(box) : `${bareValue(box)} ${asPrinted[option] ?? option}`;
};

const formSection = (form: FormOfPart): readonly string[] => {
  const { inventory } = form.edition;
  const pages = form.wanted.pages.length === inventory.pages ? 'all pages' : `pages ${form.wanted.pages.join(', ')}`;
  const continued = form.plan.continued.flatMap(({ number, title, text, path }) => [
    row(`Continuation ${number}: ${title}`, text, path),
  ]);
  return [
    '',
    `Form ${inventory.form.toUpperCase()}, edition ${inventory.printedEdition}, ${pages}: item | value | answer`,
    ...inFormOrder(form).map((box) => row(box.item, told(box, form), box.path)),
    ...continued,
  ];
};

const findingLine = ({ severity, rule, says, fix }: Finding): string => `${severity}, ${rule}: ${says} ${fix}`;

const findingsSection = (findings: readonly Finding[]): readonly string[] => [
  '',
  'Findings: how grave, rule: what it says',
  ...(findings.length === 0 ? ['none'] : findings.map(findingLine)),
];

const print = ({ name, story, path }: Sample, recipe: Recipe, view: View): Generated => {
  const forms = formsOf(recipeFor(recipe, view), view);
  const content = [
    `${name}: ${recipe.id}`,
    `What every form of this packet prints, from ${path}. Written by src/dev/goldens.ts, reviewed line by line by people.`,
    ...(story === '' ? [] : ['', ...wrapped(story)]),
    ...findingsSection(checkPacket(recipe, view)),
    ...forms.flatMap(formSection),
    '',
  ].join('\n');
  return { path: `test/goldens/${name}/${recipe.id}.txt`, content };
};

/** The packets that a sample is a case of. */
export const packetsOf = ({ packets }: Sample): Recipe[] =>
  Object.values(recipes).filter(({ id }) => packets.includes(id));

/** What the official forms in the packets of every sample print, one page each: item, value and answer in the order of the form. */
export const printGoldens = (root: string): readonly Generated[] =>
  readSamples(root).flatMap((sample) => {
    const view = makeView(sample.answers);
    return packetsOf(sample)
      .filter(({ parts }) => parts.some(({ kind }) => kind === 'form'))
      .map((recipe) => print(sample, recipe, view));
  });
