import { readFileSync, writeFileSync } from 'node:fs';
import { PDFDocument } from 'pdf-lib';
import { forms } from './forms/registry.ts';
import { makeView } from './src/case/view.ts';
import { mergePatch } from './src/case/merge-patch.ts';
import { caseSchema } from './src/case/case.ts';
import { planForm } from './src/form/plan.ts';
import { sampleAnswers } from './test/samples.ts';
const file: Record<string,string> = { 'i-765':'i-765/2025-08-21.pdf','i-983':'i-983/2016-07.omb-2025-05-31.pdf','g-1450':'g-1450/2026-02-06.derived.pdf','i-765old':'i-765/2025-01-20.pdf' };
export const make = async (form: string, patch: any, extra: Record<string,string|true> = {}, out='') => {
  const def = forms.find(f=>f.inventory.form===form.replace('old','') && (!form.endsWith('old')||f.inventory.edition==='2025-01-20'))!;
  const view = makeView(caseSchema.parse(mergePatch(sampleAnswers(), patch)));
  const doc = await PDFDocument.load(readFileSync('/work/shared/forms/'+file[form]), { password: '' } as any);
  const f = doc.getForm();
  const set = (name: string, kind: string, value: any) => {
    if (kind==='text') { const t=f.getTextField(name); t.disableReadOnly?.(); t.setText(value); }
    else if (kind==='tick') f.getCheckBox(name).check();
    else if (kind==='radio') f.getRadioGroup(name).select(value);
    else if (kind==='choice') f.getDropdown(name).select(value);
  };
  const plan = planForm(def, view);
  for (const b of plan.boxes) if (b.kind !== 'drawn') try { set(b.box, b.kind, b.value); } catch (e:any) { console.log(b.box, e.message); }
  for (const [name, v] of Object.entries(extra)) { const k = def.inventory.boxes[name]!.kind; try { if (v==='') f.getTextField(name).setText(''); else set(name, k, v);} catch(e:any){console.log(name,e.message)} }
  writeFileSync(out, await doc.save());
};
await make('i-765', {}, {}, '/tmp/h5/i765.pdf');
await make('i-983', {}, {}, '/tmp/h5/i983.pdf');
await make('i-765', { employer: { eVerify: { number: '040000000' } }, filing: { category: '(c)(3)(B)' } }, {
  'form1[0].Page1[0].Part1_Checkbox[2]': true,
  'form1[0].Page3[0].Line28_ReceiptNumber[0]': 'IOE0000000009',
  'form1[0].Page3[0].Line19_DOB[0]': '31/12/1999',
  'form1[0].Page3[0].Line27b_Everify[0]': 'Sample Robotics and Placeholder Automation Systems Inc',
  'form1[0].Page3[0].Line26_SEVISnumber[0]': '0001234568',
  'form1[0].Page2[0].Pt2Line5_CityOrTown[0]': '',
}, '/tmp/h5/bad765.pdf');
await make('i-983', { }, { 'undefined': 'Officer Example', 'Employer Name_2': 'Another Example LLC', 'undefined_3': '01-15-2027', 'Employer ID Number EIN':'1000001', 'SECTION 1 STUDENT INFORMATION Completed by Student': 'x', 'ZIP Code': '' }, '/tmp/h5/bad983.pdf');
await make('i-765old', {}, {}, '/tmp/h5/old765.pdf');
await make('g-1450', { filing: { fee: 410 } }, {}, '/tmp/h5/g1450.pdf');
