/** Where the processes of a Swift lie and listen. */
export interface SwiftPlaces {
  readonly folder: string;
  /** This user's name: as root, Swift would become another user. */
  readonly user: string;
  readonly ports: { readonly [service in SwiftService]: number };
}

export const SWIFT_SERVICES = ['account', 'container', 'object', 'proxy'] as const;
export type SwiftService = (typeof SWIFT_SERVICES)[number];

/** The one account of tempauth, and what S3 calls its key and secret. */
export const SWIFT_KEY = 'test:tester';
export const SWIFT_SECRET = 'testing';

/** What makes the places of objects in this cluster its own. */
export const SWIFT_CONF = `[swift-hash]
swift_hash_path_suffix = suffix
swift_hash_path_prefix = prefix

[storage-policy:0]
name = only
default = yes
`;

/** The configuration of a service. */
export function configOf(service: SwiftService, places: SwiftPlaces): string {
  const common = `[DEFAULT]
bind_ip = 127.0.0.1
bind_port = ${places.ports[service]}
workers = 0
user = ${places.user}
swift_dir = ${places.folder}
devices = ${places.folder}/devices
mount_check = false
log_name = ${service}
log_level = WARNING
`;
  if (service !== 'proxy')
    return `${common}
[pipeline:main]
pipeline = ${service}-server

[app:${service}-server]
use = egg:swift#${service}
fallocate_reserve = 0
`;
  return `${common}
[pipeline:main]
pipeline = catch_errors cache s3api tempauth slo proxy-server

[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true

[filter:catch_errors]
use = egg:swift#catch_errors

# Asked for by tempauth. Nobody listens there, so nothing is remembered.
[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:1

[filter:s3api]
use = egg:swift#s3api
s3_acl = false

[filter:slo]
use = egg:swift#slo

[filter:tempauth]
use = egg:swift#tempauth
user_test_tester = ${SWIFT_SECRET} .admin
`;
}
