import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { isSafeLogo, MAX_LOGO_BYTES, readLogo } from '../../../../shared/dossier/logo';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const picture = (width: number, height: number): Uint8Array =>
  new Uint8Array(PNG.sync.write(new PNG({ width, height })));
const svg = (inside: string, attributes = ''): string =>
  `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"${attributes}>${inside}</svg>`;
const reasonOf = (given: Uint8Array): string => {
  const result = readLogo(given);
  return result.ok ? 'taken' : result.reason;
};
const drawn = (text: string): string => {
  const result = readLogo(bytes(text));
  return result.ok ? atob(result.logo.slice('data:image/svg+xml;base64,'.length)) : result.reason;
};

describe('a PNG as logo', () => {
  it('is taken whole, and is known again', () => {
    const result = readLogo(picture(40, 20));
    expect(result.ok && isSafeLogo(result.logo)).toBe(true);
  });

  it('is refused where it is cut short, altered, or only named so', () => {
    const sound = picture(40, 20);
    expect(reasonOf(sound.slice(0, sound.length - 6))).toBe('damaged');
    expect(reasonOf(sound.map((byte, i) => (i === 20 ? byte ^ 1 : byte)))).toBe('damaged');
    expect(reasonOf(sound.slice(0, 8))).toBe('damaged');
    expect(reasonOf(bytes('GIF89a'))).toBe('unknown');
    expect(reasonOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe('unknown');
    expect(reasonOf(new Uint8Array())).toBe('unknown');
  });

  it('is refused where it has too many pixels or bytes', () => {
    expect(reasonOf(picture(5000, 1))).toBe('too-complex');
    expect(reasonOf(new Uint8Array(MAX_LOGO_BYTES + 1))).toBe('too-large');
  });
});

describe('an SVG as logo', () => {
  it('keeps what it draws and loses what its editor left', () => {
    const text = drawn(
      svg(
        '<!-- made by --><metadata><rdf:RDF xmlns:rdf="x"/></metadata><sodipodi:namedview id="v"/>' +
          '<style>.a{fill:#036}</style><g id="g" inkscape:label="one"><path class="a" d="M0 0h9v9z"/></g>',
        ' xmlns:inkscape="y"',
      ),
    );
    expect(text).toContain('<path class="a" d="M0 0h9v9z"/>');
    expect(text).toContain('.a{fill:#036}');
    expect(text).not.toMatch(/rdf|sodipodi|inkscape|made by/);
  });

  it('keeps gradients and pieces of its own', () => {
    const text = drawn(
      svg(
        '<defs><linearGradient id="a"/><g id="b"/></defs><use xlink:href="#b"/><rect fill="url(#a)" width="1" height="1"/>',
        ' xmlns:xlink="http://www.w3.org/1999/xlink"',
      ),
    );
    expect(text).toContain('url(#a)');
    expect(text).toContain('xlink:href="#b"');
  });

  it.each([
    ['<script>alert(1)</script>', 'active'],
    ['<svg:script/>', 'active'],
    ['<path onload="alert(1)"/>', 'active'],
    ['<path ONCLICK="alert(1)"/>', 'active'],
    ['<foreignObject><p/></foreignObject>', 'active'],
    ['<animate attributeName="href" to="x"/>', 'active'],
    ['<set attributeName="onload" to="x"/>', 'active'],
    ['<a href="javascript:alert(1)"><path/></a>', 'active'],
    ['<metadata><script/></metadata>', 'active'],
    ['<image href="https://example.org/x.png"/>', 'external'],
    ['<image xlink:href="file:///etc/passwd"/>', 'external'],
    ['<image href="data:image/svg+xml;base64,AAAA"/>', 'external'],
    ['<use href="other.svg#a"/>', 'external'],
    ['<rect fill="url(https://example.org/#a)"/>', 'external'],
    ['<rect fill="url( &quot;//example.org/#a&quot;)"/>', 'external'],
    ['<rect style="background:u\\72l(//x)"/>', 'external'],
    ['<style>@import "https://example.org/x.css";</style>', 'external'],
    ['<style><![CDATA[.a{fill:url(//example.org/a)}]]></style>', 'external'],
    ['<style>.a{fill:&#117;rl(//example.org/a)}</style>', 'external'],
    ['<g id="a"><use href="#b"/><use href="#b"/></g><use href="#a"/>', 'too-complex'],
    ['<g>', 'damaged'],
    ['<path d="a" d="b"/>', 'damaged'],
    ['<path d="&unknown;"/>', 'damaged'],
  ])('is refused, not mended: %s', (inside, reason) => {
    expect(drawn(svg(inside))).toBe(reason);
  });

  it('is refused where it defines entities, nests too deep, or is a page', () => {
    expect(drawn(`<!DOCTYPE svg [<!ENTITY a "aaaa">]>${svg('&a;')}`)).toBe('damaged');
    expect(drawn(svg('<g>'.repeat(200) + '</g>'.repeat(200)))).toBe('damaged');
    expect(drawn('<html><body><svg></svg></body></html>')).toBe('unknown');
    expect(drawn('plain words')).toBe('unknown');
  });

  it('is taken with the document type that drawing programs write', () => {
    const type =
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
    expect(drawn(svg('<path d="M0 0"/>').replace('?>', `?>${type}`))).toContain('<path d="M0 0"/>');
  });
});

describe('a logo in a file from elsewhere', () => {
  it('is refused unless it is as this application writes it', () => {
    const unsafe = `data:image/svg+xml;base64,${btoa(svg('<script/>'))}`;
    const result = readLogo(bytes(svg('<title>Ñandú</title><path d="M0 0"/>')));
    expect(result.ok && isSafeLogo(result.logo)).toBe(true);
    for (const logo of [unsafe, 'data:image/png;base64,AAAA', 'data:image/png;base64,%%', 'data:text/html,x'])
      expect(isSafeLogo(logo), logo).toBe(false);
  });
});
