/** An element of a small XML document, or a text between its elements. */
export type XmlNode = XmlElement | string;

/** An element with its attributes in their order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

/** Deepest nesting and most elements that are read. */
const MAX_DEPTH = 64;
const MAX_ELEMENTS = 20_000;

const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const OPEN = new RegExp(`<(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`, 'y');
const CLOSE = new RegExp(`</(${NAME})\\s*>`, 'y');
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g');
const SKIPPED = /<!--(?:[^-]|-(?!-))*-->|<\?(?:[^?]|\?(?!>))*\?>/y;
/** A document type without declarations of its own, which could define entities. */
const DOCTYPE = /<!DOCTYPE\s+[^[\]<>]*>/iy;
const CDATA = /<!\[CDATA\[([^\]]*(?:\](?!\]>)[^\]]*)*)\]\]>/y;
const TEXT = /[^<]+/y;

/** Reads a document whose markup is plain: elements, attributes, texts. Null where it is anything else. */
export function parseXml(source: string): XmlElement | null {
  const text = source.replace(/^\uFEFF/, '');
  const stack: { name: string; attributes: Map<string, string>; children: XmlNode[] }[] = [
    { name: '', attributes: new Map(), children: [] },
  ];
  let elements = 0;
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found;
  };
  while (at < text.length) {
    const top = stack.at(-1);
    if (!top) return null;
    let found: RegExpExecArray | null;
    if (take(SKIPPED) || (stack.length === 1 && take(DOCTYPE))) continue;
    if ((found = take(CDATA))) {
      top.children.push(found[1] ?? '');
    } else if ((found = take(CLOSE))) {
      if (stack.length === 1 || found[1] !== top.name) return null;
      stack.pop();
    } else if ((found = take(OPEN))) {
      const attributes = readAttributes(found[2] ?? '');
      if (!attributes || ++elements > MAX_ELEMENTS || stack.length > MAX_DEPTH) return null;
      const element = { name: found[1] ?? '', attributes, children: [] };
      top.children.push(element);
      if (found[3] === '') stack.push(element);
    } else if ((found = take(TEXT))) {
      const plain = unescape(found[0]);
      if (plain === null || (stack.length === 1 && plain.trim() !== '')) return null;
      if (stack.length > 1) top.children.push(plain);
    } else {
      return null;
    }
  }
  const roots = stack.length === 1 ? (stack[0]?.children ?? []) : [];
  const [root] = roots;
  return roots.length === 1 && root !== undefined && typeof root !== 'string' ? root : null;
}

/** The document as text. */
export function writeXml({ name, attributes, children }: XmlElement): string {
  const written = [...attributes].map(([key, value]) => ` ${key}="${escape(value)}"`).join('');
  if (children.length === 0) return `<${name}${written}/>`;
  const inside = children.map((child) => (typeof child === 'string' ? escape(child) : writeXml(child)));
  return `<${name}${written}>${inside.join('')}</${name}>`;
}

function readAttributes(source: string): Map<string, string> | null {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of source.matchAll(ATTRIBUTE)) {
    const value = unescape(double ?? single ?? '');
    if (value === null || attributes.has(name)) return null;
    attributes.set(name, value);
  }
  return attributes;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text without references to characters; null where one is not known. */
function unescape(text: string): string | null {
  let sound = true;
  const plain = text.replace(/&([^;&]*);?/g, (whole, name: string) => {
    const code = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name);
    const point = code ? Number.parseInt(code[1] ?? code[2] ?? '', code[1] ? 16 : 10) : Number.NaN;
    const sign = point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ENTITIES[name];
    if (sign === undefined || !whole.endsWith(';')) sound = false;
    return sign ?? '';
  });
  return sound ? plain : null;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\n\r\t]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
