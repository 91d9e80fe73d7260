// Generated from the official blank by src/dev/generate-fields.ts; do not edit.
// biome-ignore-all format: one box, one line.
import type { Inventory } from '../../../src/form/inventory.ts';

export const fields = {
  form: 'g-1145',
  edition: '2014-09-26',
  printedEdition: '09/26/14',
  pages: 1,
  pageSize: [612, 792],
  boxes: {
    'form1[0].#subform[0].LastName[0]': { kind: 'text', page: 1, rect: [37.4, 119.97, 174, 15.12], item: null, font: 'CourierNewPS-BoldMT', size: 10, maxLength: 30, refuses: '[^A-Za-z\\- ]' },
    'form1[0].#subform[0].FirstName[0]': { kind: 'text', page: 1, rect: [218.04, 119.97, 174, 15.12], item: null, font: 'CourierNewPS-BoldMT', size: 10, maxLength: 18, refuses: '[^A-Za-z\\- ]' },
    'form1[0].#subform[0].MiddleName[0]': { kind: 'text', page: 1, rect: [402, 118.03, 172, 15.12], item: null, font: 'CourierNewPS-BoldMT', size: 10, maxLength: 18, refuses: '[^A-Za-z\\- ]' },
    'form1[0].#subform[0].Email[0]': { kind: 'text', page: 1, rect: [37.4, 86.67, 297.79, 15.12], item: null, font: 'CourierNewPS-BoldMT', size: 10 },
    'form1[0].#subform[0].MobilePhoneNumber[0]': { kind: 'text', page: 1, rect: [345.35, 86.67, 229, 15.12], item: null, font: 'CourierNewPS-BoldMT', size: 10, maxLength: 15 },
    'form1[0].#pageSet[0].Page1[0].PDF417BarCode1[0]': { kind: 'barcode', page: 1, rect: [192, 12, 270, 18], item: null, value: 'G-1145|09/26/14|1' },
  },
} as const satisfies Inventory;
