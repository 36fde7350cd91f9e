import { Box, Link as MuiLink } from '@mui/material';
import type { Token, Tokens } from 'marked';
import { createElement, Fragment, type ReactNode, useMemo } from 'react';
import { Link } from 'react-router-dom';
import { blocksOf, safeHref } from '../../../functions/guidance/rules/markdown.ts';
import { paths } from '../../app/paths.ts';

/** An article's text. Elements are made of its tokens one by one, so markup that stands in it is shown as letters. */
export function MarkdownText({ text }: { text: string }) {
  const blocks = useMemo(() => blocksOf(text), [text]);
  return (
    <Box
      sx={{
        overflowWrap: 'anywhere',
        lineHeight: 1.6,
        '& h2, & h3, & h4': { mt: 2.5, mb: 1, lineHeight: 1.3, breakAfter: 'avoid' },
        '& h2': { fontSize: '1.2rem' },
        '& h3, & h4': { fontSize: '1.05rem' },
        '& p': { my: 1 },
        '& ul, & ol': { my: 1, pl: 3 },
        '& li': { mb: 0.5 },
        '& blockquote': {
          m: 0,
          my: 1,
          pl: 2,
          borderLeft: 3,
          borderColor: 'divider',
          color: 'text.secondary',
        },
        '& table': { borderCollapse: 'collapse', my: 1, maxWidth: '100%' },
        '& th, & td': { border: 1, borderColor: 'divider', px: 1, py: 0.5, textAlign: 'left' },
        '& pre': { overflowX: 'auto', p: 1, bgcolor: 'action.hover', borderRadius: 1 },
      }}
    >
      {drawn(blocks)}
    </Box>
  );
}

/** Tokens stay where they are, so their elements need no names. */
function drawn(tokens: readonly Token[] = []): ReactNode {
  return createElement(Fragment, null, ...tokens.map(element));
}

/** Headings begin below that of the page. */
const headings = ['h2', 'h2', 'h3', 'h4'] as const;

function element(token: Token): ReactNode {
  const inner = () => drawn((token as { tokens?: Token[] }).tokens);
  switch (token.type) {
    case 'heading': {
      const Heading = headings[(token as Tokens.Heading).depth - 1] ?? 'h4';
      return <Heading>{inner()}</Heading>;
    }
    case 'paragraph':
      return <p>{inner()}</p>;
    case 'list':
      return <List list={token as Tokens.List} />;
    case 'blockquote':
      return <blockquote>{inner()}</blockquote>;
    case 'table':
      return <Table table={token as Tokens.Table} />;
    case 'code':
      return <pre>{(token as Tokens.Code).text}</pre>;
    case 'hr':
      return <hr />;
    case 'strong':
      return <strong>{inner()}</strong>;
    case 'em':
      return <em>{inner()}</em>;
    case 'del':
      return <del>{inner()}</del>;
    case 'codespan':
      return <code>{(token as Tokens.Codespan).text}</code>;
    case 'br':
      return <br />;
    case 'link':
      return <Anchor href={(token as Tokens.Link).href}>{inner()}</Anchor>;
    case 'space':
    case 'def':
      return null;
    case 'text':
      return (token as Tokens.Text).tokens ? inner() : (token as Tokens.Text).text;
    case 'escape':
      return (token as Tokens.Escape).text;
    default:
      return token.raw;
  }
}

function List({ list: { ordered, start, items } }: { list: Tokens.List }) {
  const lines = createElement(Fragment, null, ...items.map(line));
  return ordered ? <ol start={Number(start) || 1}>{lines}</ol> : <ul>{lines}</ul>;
}

function line({ tokens }: Tokens.ListItem) {
  return <li>{drawn(tokens)}</li>;
}

function Table({ table: { header, rows } }: { table: Tokens.Table }) {
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <table>
        <thead>
          <tr>
            {header.map(({ text, tokens }) => (
              <th key={text} scope="col">
                {drawn(tokens)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.map(({ text }) => text).join('|')}>
              {row.map(({ text, tokens }, at) => (
                <td key={`${header[at]?.text}-${text}`}>{drawn(tokens)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Box>
  );
}

/** A link that leads nowhere safe stays its words. */
function Anchor({ href, children }: { href: string; children: ReactNode }) {
  const safe = safeHref(href);
  if (!safe) return children;
  return safe.startsWith('/') ? (
    <MuiLink component={Link} to={safe} reloadDocument={safe.startsWith(paths.ask)}>
      {children}
    </MuiLink>
  ) : (
    <MuiLink href={safe} rel="noopener noreferrer">
      {children}
    </MuiLink>
  );
}
