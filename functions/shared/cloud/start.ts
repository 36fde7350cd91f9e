import { setPlatform } from '../platform.ts';
import { cloudPlatform } from './cloudPlatform.ts';

// The bundler puts this file before every Lambda entry, so that no entry knows which platform it stands on.
setPlatform(cloudPlatform(process.env));
