import { XMLParser } from 'fast-xml-parser';

/** An element of a document: its name with the prefix, attributes, and children in order; text has the name `#text`. */
export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  text: string;
}

/** Word nests tables in tables; nobody nests them this deep. */
const depthMax = 200;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  processEntities: false,
  maxNestedTags: depthMax,
});

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Parses one part of an office file; undefined when it is not well formed. A document type is refused as a whole:
 * the format has none, and entities declared in it are the usual way to blow a parser up.
 */
export function parseXml(bytes: Uint8Array): XmlNode | undefined {
  try {
    const source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (/<!(?:DOCTYPE|ENTITY)/iu.test(source)) return undefined;
    return { name: '#document', attributes: {}, text: '', children: nodesOf(parser.parse(source, true)) };
  } catch {
    return undefined;
  }
}

type Parsed = Record<string, unknown> & { ':@'?: Record<string, string> };

function nodesOf(parsed: Parsed[]): XmlNode[] {
  return parsed.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@');
    if (name === undefined) return [];
    const content = node[name];
    return {
      name,
      attributes: node[':@'] ?? {},
      children: Array.isArray(content) ? nodesOf(content) : [],
      text: Array.isArray(content) ? '' : unescapeXml(String(content)),
    };
  });
}

function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/giu, (all, decimal, hex, name) => {
    if (name) return named[name] ?? all;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

export function childrenNamed(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** Follows a path of element names down, taking the first of each. */
export function descend(node: XmlNode | undefined, ...path: string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((at, name) => childrenNamed(at, name)[0], node);
}
