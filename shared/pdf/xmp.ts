/** What the metadata of a file holds. */
export interface XmpFields {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** Language of the text, as BCP 47 writes it. */
  readonly lang: string;
  readonly producer: string;
  readonly date: Date;
  /** True where the file keeps the rules of PDF/UA-1. */
  readonly accessible: boolean;
}

/** The XMP packet of a file. */
export function xmpPacket(fields: XmpFields): string {
  const { title, author, subject, keywords, lang, producer, accessible } = fields;
  const date = `${fields.date.toISOString().slice(0, 19)}Z`;
  const alternative = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li><rdf:li xml:lang="${lang}">${escapeXml(text)}</rdf:li></rdf:Alt>`;
  const bag = keywords.map((word) => `<rdf:li>${escapeXml(word)}</rdf:li>`).join('');
  const lines = [
    `<dc:format>application/pdf</dc:format>`,
    `<dc:title>${alternative(title)}</dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`,
    ...(subject === '' ? [] : [`<dc:description>${alternative(subject)}</dc:description>`]),
    ...(bag === '' ? [] : [`<dc:subject><rdf:Bag>${bag}</rdf:Bag></dc:subject>`]),
    `<dc:language><rdf:Bag><rdf:li>${lang}</rdf:li></rdf:Bag></dc:language>`,
    ...(keywords.length === 0 ? [] : [`<pdf:Keywords>${escapeXml(keywords.join(', '))}</pdf:Keywords>`]),
    `<pdf:Producer>${escapeXml(producer)}</pdf:Producer>`,
    `<xmp:CreatorTool>${escapeXml(author)}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${date}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${date}</xmp:ModifyDate>`,
    ...(accessible ? ['<pdfuaid:part>1</pdfuaid:part>'] : []),
  ];
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
${lines.join('\n')}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** The text as XML holds it, without the control characters that XML forbids. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\P{Cc}]/gu, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
