import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** A client for DynamoDB or anything that speaks its protocol. Absent fields are left out of items. */
export function openDatabase(config: DynamoDBClientConfig = {}): DynamoDBDocumentClient {
  return DynamoDBDocumentClient.from(new DynamoDBClient(config), {
    marshallOptions: { removeUndefinedValues: true },
  });
}

/** What a call to this machine can do without: a third of a client's time goes into these. */
const forTheCloud = ['loggerMiddleware', 'recursionDetectionMiddleware', 'getUserAgentMiddleware'];

/** The embedded database wants to see a signature and reads none. */
const unread =
  'AWS4-HMAC-SHA256 Credential=local/20110429/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0';

/** A client for the embedded database at a loopback address. */
export function openEmbedded(
  endpoint: string,
  config: Pick<DynamoDBClientConfig, 'maxAttempts'> = {},
): DynamoDBDocumentClient {
  const db = openDatabase({
    ...config,
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    signer: {
      sign: async (request) => {
        Object.assign(request.headers, { authorization: unread, 'x-amz-date': '20110429T000000Z' });
        return request;
      },
    },
  });
  for (const name of forTheCloud) db.middlewareStack.remove(name);
  return db;
}
