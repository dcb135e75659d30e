import { parseXml, writeXml, type XmlElement, type XmlNode } from './xml';

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
const XLINK_NAMESPACE = 'http://www.w3.org/1999/xlink';

/** Elements that draw. What is neither here nor in `ACTIVE` is left out with all it holds. */
const DRAWING = new Set(
  (
    'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath ' +
    'linearGradient radialGradient stop clipPath mask pattern marker image style switch ' +
    'filter feGaussianBlur feOffset feBlend feColorMatrix feMerge feMergeNode feFlood feComposite'
  ).split(' '),
);

/** Elements that run something, in lower case. */
const ACTIVE = /^(?:script|foreignobject|iframe|object|embed|audio|video|handler|listener|animate.*|set)$/;

/** What a style may not contain: it would fetch something, or hide that it does. */
const FETCHING = /@import|@font-face|@namespace|image-set|cross-fade|\bimage\s*\(|\bsrc\s*\(|expression|\\/i;
const INLINE_IMAGE = /^data:image\/(?:png|jpeg|gif);base64,[\w+/=\s]*$/;

type Refusal = 'unknown' | 'damaged' | 'active' | 'external' | 'too-complex';

/** A drawing that is safe to keep and to show, or why it is not. */
export type SvgResult =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: Refusal };

/**
 * Reads a text as an SVG drawing and writes it anew from what draws alone. A drawing that runs or
 * fetches something is refused, not mended: who made it must know. Never throws.
 */
export function cleanSvg(source: string): SvgResult {
  const root = parseXml(source);
  if (!root) return { ok: false, reason: /<svg[\s>]/.test(source) ? 'damaged' : 'unknown' };
  if (root.name !== 'svg') return { ok: false, reason: 'unknown' };
  const refusal = refusalOf(root) ?? (isNestedUse(root) ? 'too-complex' : null);
  if (refusal) return { ok: false, reason: refusal };
  const clean = keepDrawing(root);
  const attributes = new Map([
    ['xmlns', SVG_NAMESPACE],
    ['xmlns:xlink', XLINK_NAMESPACE],
    ...[...clean.attributes].filter(([name]) => !name.startsWith('xmlns')),
  ]);
  return { ok: true, text: writeXml({ ...clean, attributes }) };
}

/** The first thing that an element, or one in it, does beside drawing. */
function refusalOf(element: XmlElement): Refusal | null {
  if (ACTIVE.test(localName(element.name))) return 'active';
  for (const [name, value] of element.attributes) {
    const local = localName(name);
    if (/^on/.test(local) || /^\s*(?:java|vb)script:/i.test(value)) return 'active';
    if (local === 'href' && !isInside(element, value)) return 'external';
    if (local === 'src' || name === 'xml:base') return 'external';
    if (fetches(value, local === 'style')) return 'external';
  }
  const isStyle = localName(element.name) === 'style';
  for (const child of element.children) {
    if (typeof child !== 'string') {
      const refusal = refusalOf(child);
      if (refusal) return refusal;
    } else if (isStyle && fetches(child, true)) {
      return 'external';
    }
  }
  return null;
}

function isInside(element: XmlElement, address: string): boolean {
  return address.startsWith('#') || (element.name === 'image' && INLINE_IMAGE.test(address));
}

/** True where a value points outside the drawing: `url(…)` to anything but `#id`. */
function fetches(value: string, isStyle: boolean): boolean {
  const addresses = value.matchAll(/url\s*\(\s*["']?\s*([^)]*)/gi);
  for (const [, address = ''] of addresses) if (!address.startsWith('#')) return true;
  return isStyle && FETCHING.test(value);
}

/** True where a `use` repeats something that holds a `use`: a few lines could ask for millions of shapes. */
function isNestedUse(root: XmlElement): boolean {
  const targets = new Set<string>();
  const holders = new Set<string>();
  const walk = (element: XmlElement, ids: readonly string[]): void => {
    const id = element.attributes.get('id');
    const within = id === undefined ? ids : [...ids, id];
    if (element.name === 'use') {
      for (const one of within) holders.add(one);
      for (const name of ['href', 'xlink:href']) {
        const target = element.attributes.get(name);
        if (target) targets.add(target.slice(1));
      }
    }
    for (const child of element.children) if (typeof child !== 'string') walk(child, within);
  };
  walk(root, []);
  return [...targets].some((id) => holders.has(id));
}

function keepDrawing({ name, attributes, children }: XmlElement): XmlElement {
  return {
    name,
    attributes: new Map([...attributes].filter(([key]) => isDrawingAttribute(key))),
    children: children.flatMap((child): XmlNode[] => {
      if (typeof child === 'string') return [child];
      return DRAWING.has(child.name) ? [keepDrawing(child)] : [];
    }),
  };
}

/** Editors leave attributes of their own, with a prefix. */
function isDrawingAttribute(name: string): boolean {
  return !name.includes(':') || name === 'xlink:href' || name === 'xml:space';
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}
