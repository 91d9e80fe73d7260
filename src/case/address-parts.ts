/** The answers of an address in the United States, as its words take them. */
export const addressIn = (where: 'plan.site' | 'student.mailingAddress' | 'student.physicalAddress') =>
  [
    `${where}.street`,
    `${where}.unit.kind`,
    `${where}.unit.number`,
    `${where}.city`,
    `${where}.state`,
    `${where}.zip`,
  ] as const;

/** Those of an address in any country: of somebody beside the student who signs. */
export const addressOf = (who: 'interpreter' | 'preparer') =>
  [
    `${who}.address.street`,
    `${who}.address.unit.kind`,
    `${who}.address.unit.number`,
    `${who}.address.city`,
    `${who}.address.state`,
    `${who}.address.zip`,
    `${who}.address.province`,
    `${who}.address.postalCode`,
    `${who}.address.country`,
  ] as const;
