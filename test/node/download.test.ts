import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { FormSource } from '../../src/form/form-source.ts';
import { downloadBlank, type Fetch } from '../../src/node/download.ts';

const source: FormSource = {
  form: 'x-1',
  title: 'Sample Form',
  url: 'https://www.agency.gov/forms/x-1.pdf',
  page: 'https://www.agency.gov/x-1',
};
const pdf = Buffer.from('%PDF-1.7\nsample');

/** A site that answers by address, and a list of the addresses that were asked for. */
function site(answers: Record<string, () => Response | Promise<Response>>): { fetch: Fetch; asked: string[] } {
  const asked: string[] = [];
  const fetch: Fetch = async (address) => {
    asked.push(address);
    const answer = answers[address];
    if (!answer) throw new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND') });
    return answer();
  };
  return { fetch, asked };
}
const redirect = (to: string) => () => new Response(null, { status: 302, headers: { location: to } });
const refusal = async (fetch: Fetch, patienceMs?: number) => {
  const thrown: unknown = await downloadBlank(source, fetch, patienceMs).catch((fault: unknown) => fault);
  expect(thrown).toMatchObject({
    code: 'cannot-read',
    fix: expect.stringMatching(/https:\/\/www\.agency\.gov\/forms\/x-1\.pdf in a browser.*optpack forms add FILE/),
  });
  return thrown instanceof Error ? thrown.message : '';
};

describe('a download', () => {
  it('tells address, size and sum', async () => {
    const { fetch } = site({ [source.url]: () => new Response(pdf) });
    expect(await downloadBlank(source, fetch)).toEqual({
      bytes: pdf,
      address: source.url,
      size: pdf.length,
      sha256: createHash('sha256').update(pdf).digest('hex'),
    });
  });

  it('follows redirects on the same site and to the government', async () => {
    const other = 'https://files.other.gov/x.pdf';
    const { fetch, asked } = site({
      [source.url]: redirect('/forms/moved.pdf'),
      'https://www.agency.gov/forms/moved.pdf': redirect(other),
      [other]: () => new Response(pdf),
    });
    expect((await downloadBlank(source, fetch)).address).toBe(other);
    expect(asked).toHaveLength(3);
  });

  const elsewhere = [
    'https://example.org/x-1.pdf',
    'http://www.agency.gov/forms/x-1.pdf',
    'https://www.agency.gov.example.org/x-1.pdf',
    'https://user:word@www.agency.gov/x-1.pdf',
    'file:///etc/hosts',
  ];
  for (const address of elsewhere) {
    it(`never asks ${address}`, async () => {
      const { fetch, asked } = site({ [source.url]: redirect(address), [address]: () => new Response(pdf) });
      expect(await refusal(fetch)).toContain('leads to another site');
      expect(asked).toEqual([source.url]);
    });
  }

  it('ends when the site redirects in a circle', async () => {
    const { fetch, asked } = site({ [source.url]: redirect(source.url) });
    expect(await refusal(fetch)).toContain('in a circle');
    expect(asked.length).toBeLessThan(10);
  });

  it('says how to download by hand when the site refuses or cannot be reached', async () => {
    expect(await refusal(site({ [source.url]: () => new Response('no', { status: 403 }) }).fetch)).toContain('403');
    expect(await refusal(site({}).fetch)).toContain('getaddrinfo ENOTFOUND');
  });

  it('takes no web page for a form', async () => {
    const page = () => new Response('<!doctype html><title>Are you a robot?</title>', { status: 200 });
    expect(await refusal(site({ [source.url]: page }).fetch)).toContain('web page, not a PDF');
  });

  it('stops at 20 MB, announced or not', async () => {
    const announced = () => new Response(pdf, { headers: { 'content-length': String(2 ** 30) } });
    expect(await refusal(site({ [source.url]: announced }).fetch)).toContain('larger than 20 MB');
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 2 ** 20;
        controller.enqueue(new Uint8Array(2 ** 20));
      },
    });
    expect(await refusal(site({ [source.url]: () => new Response(endless) }).fetch)).toContain('larger than 20 MB');
    expect(sent).toBeLessThan(30 * 2 ** 20);
  });

  it('does not wait for a site that sends nothing more', async () => {
    const silent = new ReadableStream<Uint8Array>({ start: (controller) => controller.enqueue(pdf) });
    expect(await refusal(site({ [source.url]: () => new Response(silent) }).fetch, 50)).toMatch(/does not answer/);
  });
});

describe('the sources of the forms', () => {
  const forms = fileURLToPath(new URL('../../forms/', import.meta.url));
  const folders = readdirSync(forms, { withFileTypes: true }).filter((entry) => entry.isDirectory());

  for (const { name } of folders) {
    it(`${name} comes from a government site, over https`, async () => {
      const { source: own }: { source: FormSource } = await import(`${forms}${name}/source.ts`);
      expect(own.form).toBe(name);
      for (const address of [own.url, own.page]) expect(address).toMatch(/^https:\/\/[a-z.]+\.gov\//);
      expect(own.url).toMatch(/\.pdf$/);
    });
  }
});
