import type { Command } from './command.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';

/** Every command by its id. Only `build` and `check` are loaded with the program; the others are files of their own in the bundle. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => build,
  check: async () => check,
  dates: async () => (await import('./commands/dates.ts')).dates,
  doctor: async () => (await import('./commands/doctor.ts')).doctor,
  explain: async () => (await import('./commands/explain.ts')).explain,
  facts: async () => (await import('./commands/facts.ts')).facts,
  'forms-accept': async () => (await import('./commands/forms-accept.ts')).formsAccept,
  'forms-add': async () => (await import('./commands/forms-add.ts')).formsAdd,
  'forms-diff': async () => (await import('./commands/forms-diff.ts')).formsDiff,
  'forms-get': async () => (await import('./commands/forms-get.ts')).formsGet,
  'forms-list': async () => (await import('./commands/forms-list.ts')).formsList,
  'forms-proof': async () => (await import('./commands/forms-proof.ts')).formsProof,
  init: async () => (await import('./commands/init.ts')).init,
  read: async () => (await import('./commands/read.ts')).read,
  room: async () => (await import('./commands/room.ts')).room,
  schema: async () => (await import('./commands/schema.ts')).schema,
  templates: async () => (await import('./commands/templates.ts')).templates,
};
