import type { EditionDetail } from '@ml4astro/api/public';
import { zoneWords } from '@ml4astro/ui/words/zone-words';
import type { CallFact } from './call-facts.ts';

const FORMATS = {
  'in-person': 'In person',
  hybrid: 'Hybrid: on site, with ways to take part from elsewhere',
  remote: 'Remote',
} as const;

/** What is known of the place, in words. What nobody stated is left out. */
export function venueFacts({ venue, conference, format, timezone }: EditionDetail): CallFact[] {
  const facts: (CallFact | undefined)[] = [
    {
      term: 'Conference',
      text: conference.name,
      ...(conference.url === null ? {} : { href: conference.url }),
    },
    venue.name === null
      ? undefined
      : { term: 'Building', text: venue.name, ...(venue.url === null ? {} : { href: venue.url }) },
    venue.address === null ? undefined : { term: 'Address', text: venue.address },
    venue.coordinates === null
      ? undefined
      : {
          term: 'Coordinates',
          text: coordinateWords(venue.coordinates),
          href: `geo:${venue.coordinates.latitude},${venue.coordinates.longitude}`,
        },
    { term: 'Time zone', text: zoneWords(timezone) },
    format === 'unstated' ? undefined : { term: 'Format', text: FORMATS[format] },
    venue.directions === null ? undefined : { term: 'Getting there', text: venue.directions },
    venue.accessibility === null ? undefined : { term: 'Accessibility', text: venue.accessibility },
  ];
  return facts.filter((fact) => fact !== undefined);
}

function coordinateWords({ latitude, longitude }: { latitude: number; longitude: number }): string {
  const side = (value: number, positive: string, negative: string) =>
    `${Math.abs(value).toFixed(3)}° ${value < 0 ? negative : positive}`;
  return `${side(latitude, 'N', 'S')}, ${side(longitude, 'E', 'W')}`;
}
