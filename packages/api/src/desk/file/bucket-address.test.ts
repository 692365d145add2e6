import { expect, test } from 'vitest';
import { readBucketAddress } from './bucket-address.ts';

test('an address names service, bucket, region, key and secret, each decoded', () => {
  expect(readBucketAddress('https://AKIA:se%2Fc+r%25et@s3.example.org/papers?region=eu-central-1')).toEqual({
    endpoint: 'https://s3.example.org',
    bucket: 'papers',
    region: 'eu-central-1',
    key: 'AKIA',
    secret: 'se/c+r%et',
  });
});

test('a service on the same machine may be spoken to in plain, on a port; a region is not needed', () => {
  expect(readBucketAddress('http://test%3Atester:testing@127.0.0.1:8080/papers/')).toEqual({
    endpoint: 'http://127.0.0.1:8080',
    bucket: 'papers',
    region: 'us-east-1',
    key: 'test:tester',
    secret: 'testing',
  });
});

test.for([
  ['s3://key:hunter2@host/papers', 'it is no such address'],
  ['papers', 'it is no such address'],
  ['https://host/papers', 'it lacks the key or its secret'],
  ['https://key@host/papers', 'it lacks the key or its secret'],
  ['https://key:hunter2@host', 'its path is not the name of a bucket'],
  ['https://key:hunter2@host/..%2f', 'its path is not the name of a bucket'],
  ['https://key:hunter2@host/papers/2025', 'it goes on after the name of the bucket'],
  ['https://key:hunter2@host/papers?tls=0', 'it asks for "tls", and only region is known'],
  ['https://key:hunter2%@host/papers', 'a % in its key or secret is not encoded'],
  // A secret with its slash as it is: the address ends there.
  ['https://key:hunt/er2@host/papers', 'it is no such address'],
] as const)('%s is refused: %s', ([text, why]) => {
  expect(() => readBucketAddress(text)).toThrow(`FILES_URL cannot be used: ${why}`);
  expect(() => readBucketAddress(text)).not.toThrow(/hunter2/);
});
