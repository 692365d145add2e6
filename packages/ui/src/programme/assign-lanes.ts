/** A row as far as its neighbours are concerned. */
export interface Span {
  /** ISO 8601 instants; half-open: one that ends when another begins is before it. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly room: string | null;
}

/** Where a row lies beside those at the same time: `lane` of `lanes`, counted from 0. */
export interface Lane {
  readonly lane: number;
  readonly lanes: number;
}

/**
 * Lays overlapping rows side by side. What has its time to itself takes the whole width; the others share it, and a room
 * keeps its lane for as long as it is free, so that one reads down a room.
 *
 * @param spans in the order of their begin
 * @returns a lane for each, in the same order
 */
export function assignLanes(spans: readonly Span[]): Lane[] {
  const clusters = clusterOverlaps(spans);
  const rooms = [
    ...new Set(clusters.filter(({ length }) => length > 1).flatMap((each) => each.map(({ room }) => room))),
  ].filter((room) => room !== null);
  return clusters.flatMap((cluster) => {
    if (cluster.length === 1) return [{ lane: 0, lanes: 1 }];
    const lanes = placeCluster(cluster, rooms);
    const width = Math.max(rooms.length, ...lanes.map((lane) => lane + 1));
    return lanes.map((lane) => ({ lane, lanes: width }));
  });
}

/** Rows that hang together by overlaps. */
function clusterOverlaps(spans: readonly Span[]): Span[][] {
  const clusters: Span[][] = [];
  let end = -Infinity;
  for (const span of spans) {
    if (Date.parse(span.startsAt) < end) clusters.at(-1)?.push(span);
    else clusters.push([span]);
    end = Math.max(end, Date.parse(span.endsAt));
  }
  return clusters;
}

/** Its room's lane for each row, or the first that is free when nobody's room it is or the room is double-booked. */
function placeCluster(cluster: readonly Span[], rooms: readonly string[]): number[] {
  const freeFrom: number[] = [];
  return cluster.map(({ startsAt, endsAt, room }) => {
    const begin = Date.parse(startsAt);
    const isFree = (lane: number) => (freeFrom[lane] ?? -Infinity) <= begin;
    const own = room === null ? -1 : rooms.indexOf(room);
    let lane = own >= 0 && isFree(own) ? own : rooms.length;
    if (own < 0) lane = 0;
    while (!isFree(lane)) lane += 1;
    freeFrom[lane] = Date.parse(endsAt);
    return lane;
  });
}
