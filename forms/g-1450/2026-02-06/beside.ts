// Generated from the official blank by src/dev/generate-beside.ts; do not edit.
// One-way sums of what is printed beside each box: they tell whether two editions print the same there, and no words.
// biome-ignore-all format: one box, one line.
import type { Beside } from '../../../src/form/beside.ts';

export const beside: Beside = {
  form: 'g-1450',
  edition: '2026-02-06',
  boxes: {
    'form1[0].#subform[0].GivenName[0]': [{ words: 'aaf73e023899', heading: 'e4c7054f7cac' }],
    'form1[0].#subform[0].MiddleName[0]': [{ words: '8ba5caa62e6c', heading: 'e4c7054f7cac' }],
    'form1[0].#subform[0].FamilyName[0]': [{ words: '35c4f7e73fbb', heading: 'd15ac8e648e7' }],
    'form1[0].#subform[0].CCHolderGivenName[0]': [{ words: '9ade6b9bc3db', heading: 'b10cbc427f0b' }],
    'form1[0].#subform[0].CCHolderMiddleName[0]': [{ words: '8ba5caa62e6c', heading: 'b10cbc427f0b' }],
    'form1[0].#subform[0].CCHolderFamilyName[0]': [{ words: '35c4f7e73fbb', heading: '7cf0d7d16974' }],
    'form1[0].#subform[0].Pt1Line2b_StreetNumberName[0]': [{ words: '9a2a51306f3f', heading: 'b10cbc427f0b' }],
    'form1[0].#subform[0].CCHolderAptSteFlr_Unit[1]': [{ words: 'ecb29e4779bb', heading: '7cf0d7d16974' }],
    'form1[0].#subform[0].CCHolderAptSteFlr_Unit[0]': [{ words: 'ecb29e4779bb', heading: '7cf0d7d16974' }],
    'form1[0].#subform[0].CCHolderAptSteFlr_Unit[2]': [{ words: 'ecb29e4779bb', heading: '7cf0d7d16974' }],
    'form1[0].#subform[0].CCHolderAptSteFlrNumber[0]': [{ words: 'ecb29e4779bb', heading: '7cf0d7d16974' }],
    'form1[0].#subform[0].CityOrTown[0]': [{ words: '6559442d2289', heading: 'b10cbc427f0b' }],
    'form1[0].#subform[0].State[0]': [{ words: '10070bed637f', heading: '7cf0d7d16974' }],
    'form1[0].#subform[0].ZipCode[0]': [{ words: 'ea89e1e7ef60', heading: '7cf0d7d16974' }],
    'form1[0].#subform[0].SignatureOfApplicant[0]': [{ words: 'e4d4fe556624', heading: 'b10cbc427f0b' }],
    'form1[0].#subform[0].DaytimeTelephoneNumber[0]': [{ words: '0317f253eb36', heading: 'b10cbc427f0b' }],
    'form1[0].#subform[0].Email[0]': [{ words: 'c8df9d643369', heading: 'b10cbc427f0b' }],
    'form1[0].#subform[0].CreditCardTypeChBx[0]': [{ words: '3e2c5a5ca4ac', heading: '7cf0d7d16974' }],
    'form1[0].#subform[0].CreditCardNumber_1[0]': [{ words: '3e1da61ff3ab', heading: 'e8f7338ca36d' }],
    'form1[0].#subform[0].CreditCardNumber_2[0]': [{ words: '19a3f1a7b7b9', heading: 'e8f7338ca36d' }],
    'form1[0].#subform[0].CreditCardNumber_3[0]': [{ words: 'e08ddf022c7e', heading: 'e8f7338ca36d' }],
    'form1[0].#subform[0].CreditCardNumber_4[0]': [{ words: 'e08ddf022c7e', heading: 'e8f7338ca36d' }],
    'form1[0].#subform[0].AuthorizedPaymentAmt[0]': [{ words: '78845ed0c8e3', heading: '7cf0d7d16974' }],
    'form1[0].#subform[0].CreditCardTypeChBx[1]': [{ words: 'f95f93a86ab5', heading: '7cf0d7d16974' }],
    'form1[0].#subform[0].CreditCardTypeChBx[2]': [{ words: 'b570f7b0d2d3', heading: '7cf0d7d16974' }],
    'form1[0].#subform[0].CreditCardTypeChBx[3]': [{ words: 'bfef6399b88c', heading: '7cf0d7d16974' }],
    'form1[0].#subform[0].ExpirationDate[0]': [{ words: '48c3163f171c', heading: 'e8f7338ca36d' }],
    'form1[0].#subform[0].CreditCardNumber_4[1]': [{ words: 'e33f291178b2', heading: 'e8f7338ca36d' }],
  },
};
