/** One site that is deployed: the hub, or an edition by its slug. */
export type SiteName = 'hub' | (string & {});

/** To whom a deployed file belongs: a site, or the host itself, which all sites use. */
export type Owner = SiteName | 'host';

/** A file to deploy. */
export interface DeployedFile {
  /** Its address without the leading slash. */
  readonly path: string;
  readonly owner: Owner;
  /** The absolute path of a file with its bytes, or the bytes. */
  readonly content: string | Buffer;
  readonly sha256: string;
}

/** What a deployment does to a folder. Paths are sorted. */
export interface DeploymentPlan {
  readonly added: readonly string[];
  /** Of ours from before, or of others where `--adopt` lets them go. */
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}
