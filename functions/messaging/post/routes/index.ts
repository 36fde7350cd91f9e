import { addEntry } from './addEntry.ts';
import { countInbox } from './countInbox.ts';
import { createMessage } from './createMessage.ts';
import { discardMessage } from './discardMessage.ts';
import { getMessage } from './getMessage.ts';
import { listAddressees } from './listAddressees.ts';
import { listInbox } from './listInbox.ts';
import { listOutgoing } from './listOutgoing.ts';
import { listThreads } from './listThreads.ts';
import { placeFile } from './placeFile.ts';
import { readMessage } from './readMessage.ts';
import { remindOfMessage } from './remindOfMessage.ts';
import { saveMessage } from './saveMessage.ts';
import { sendMessage } from './sendMessage.ts';
import { withdrawMessage } from './withdrawMessage.ts';

/** The post between organisations. */
export const postRoutes = [
  listInbox,
  countInbox,
  listOutgoing,
  createMessage,
  getMessage,
  saveMessage,
  discardMessage,
  listAddressees,
  sendMessage,
  withdrawMessage,
  remindOfMessage,
  listThreads,
  readMessage,
  addEntry,
  placeFile,
];
