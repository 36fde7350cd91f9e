import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, type Stack, Validations } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { Manifest } from '../../../functions/shared/manifest.ts';
import cdkJson from '../cdk.json' with { type: 'json' };
import { addInstallation } from '../installation.ts';
import type { SiteContent } from '../site/content.ts';
import { readStage } from '../stages.ts';

interface Asked {
  manifests: readonly Manifest[];
  functions: string;
  context?: Record<string, string>;
}

/** The stacks' templates by the last part of their names, made without bundling any Lambda. */
export function synthesize({ manifests, functions, context = {} }: Asked) {
  const app = new App({
    context: { ...cdkJson.context, ...context, 'aws:cdk:bundling-stacks': [] },
    outdir: mkdtempSync(join(tmpdir(), 'vnedrenie-cdk-')),
  });
  const stage = readStage(app.node);
  addInstallation(app, { stage, manifests, functions, content: smallSite() });
  const checks = new AwsSolutionsChecks(app);
  Validations.of(app).addPlugins(checks);
  const stacks = app.node.children as Stack[];
  const template = (part: string): Template => {
    const stack = stacks.find(({ stackName }) => stackName === `${stage.installation}-${part}`);
    if (!stack) throw new Error(`No stack ${part}`);
    return Template.fromStack(stack);
  };
  return { app, stage, stacks, template };
}

function smallSite(): SiteContent {
  const folder = mkdtempSync(join(tmpdir(), 'vnedrenie-site-'));
  const pages = join(folder, 'pages');
  const docsFiles = join(folder, 'docs');
  mkdirSync(join(pages, 'assets'), { recursive: true });
  mkdirSync(docsFiles);
  writeFileSync(join(pages, 'index.html'), '<!doctype html>');
  writeFileSync(join(pages, 'assets', 'index.js'), '');
  writeFileSync(join(docsFiles, 'swagger-ui.css'), '');
  return { pages, openApi: { openapi: '3.1.0' }, docs: { 'index.html': '<!doctype html>' }, docsFiles };
}
