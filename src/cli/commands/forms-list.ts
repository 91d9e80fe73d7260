import { blankPlaces, listBlanks } from '../../node/blanks.ts';
import { acceptedForms } from '../../node/derived-editions.ts';
import { inventories } from '../../node/inventories.ts';
import { declare } from '../command.ts';

/** `optpack forms list`: tells which official blanks are on this machine. */
export const formsList = declare({
  id: 'forms-list',
  summary: 'Lists the editions that optpack fills, and where their blanks are',
  words: null,
  options: {},
  examples: [],
  run: async (_options, _words, io) => {
    const places = blankPlaces();
    const list = await listBlanks(inventories, places);
    const lines = list.map(({ form, edition, blank }) => {
      const printed =
        inventories.find((one) => one.form === form && one.edition === edition)?.printedEdition ?? edition;
      return `${form.toUpperCase().padEnd(8)}edition ${printed.padEnd(10)}${blank === null ? 'no blank; a stand-in is drawn' : blank.path}`;
    });
    // The newest edition of a form comes first; it is the one to bring.
    const newest = list.filter(({ form }, index) => list.findIndex((one) => one.form === form) === index);
    const acceptedPrints = await acceptedForms(places);
    const accepted = acceptedPrints.map(
      ({ inventory, derived }) =>
        `${inventory.form.toUpperCase().padEnd(8)}edition ${inventory.edition.padEnd(10)}  derived from ${derived?.from}, accepted by you` +
        `${derived?.isNewer ? '' : '; not used, a newer edition is known'}`,
    );
    // A print that the user accepted is filled in its place when it is newer than all known ones.
    const hasPrint = (form: string) =>
      acceptedPrints.some(({ inventory, derived }) => inventory.form === form && derived?.isNewer === true);
    const missing = newest.filter(({ form, blank }) => blank === null && !hasPrint(form)).map(({ form }) => form);
    const next =
      missing.length === 0
        ? []
        : ['', 'Bring the official blanks with:', ...missing.map((form) => `  ${io.program} forms get ${form}`)];
    io.out(`${[...lines, ...accepted, '', `Kept in ${places.home}`, ...next].join('\n')}\n`);
    return 0;
  },
});
