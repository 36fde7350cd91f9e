import { onStage } from '../stage.ts';
import { type Country, colourOf, countryOf, recoloured } from './regions.ts';

/** The least that a canvas can do: a straight projection, no names, no words, nothing to point at. */
function draw(host: HTMLElement, { regions, points }: Country): void {
  const canvas = host.querySelector('canvas') ?? host.appendChild(document.createElement('canvas'));
  canvas.width = host.clientWidth;
  canvas.height = host.clientHeight;
  const ink = canvas.getContext('2d') as CanvasRenderingContext2D;
  const place = (lon: number, lat: number) =>
    [(lon - 37.5) * 130, canvas.height - (lat - 49.5) * 130] as const;
  ink.strokeStyle = '#666';
  for (const { ring, value } of regions) {
    ink.beginPath();
    for (const [lon, lat] of ring) ink.lineTo(...place(lon, lat));
    ink.fillStyle = colourOf(value);
    ink.fill();
    ink.stroke();
  }
  for (const { lon, lat, value } of points) {
    ink.beginPath();
    ink.arc(...place(lon, lat), 3, 0, 7);
    ink.fillStyle = colourOf(value);
    ink.fill();
  }
}

onStage<Country, Country>(
  {
    prepare: (country) => country,
    mount: draw,
    isShown: (host) => host.querySelector('canvas') !== null,
    change: (host, country) => draw(host, recoloured(country)),
  },
  countryOf,
);
