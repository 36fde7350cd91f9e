import { createForm } from './createForm.ts';
import { getForm } from './getForm.ts';
import { listForms } from './listForms.ts';
import { previewCheck } from './previewCheck.ts';
import { publishForm } from './publishForm.ts';
import { saveForm } from './saveForm.ts';

/** Forms and their making. */
export const formRoutes = [listForms, createForm, getForm, saveForm, publishForm, previewCheck];
