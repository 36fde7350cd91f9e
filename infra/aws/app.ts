import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { manifests } from './domains.ts';
import { addInstallation } from './installation.ts';
import { siteContent } from './site/content.ts';
import { readStage } from './stages.ts';

const app = new App();
const stage = readStage(app.node);
addInstallation(app, { stage, manifests, functions: 'functions', content: await siteContent(manifests) });
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
