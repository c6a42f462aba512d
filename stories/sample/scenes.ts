/**
 * Simple pictures of a commune in the delta, drawn as SVG. The same name and seed draw the same picture, so that
 * screenshots stay comparable; nothing is stored.
 */

type Draw = (random: () => number) => string;

const rect = (x: number, y: number, w: number, h: number, fill: string, more = ''): string =>
  `<rect x="${r(x)}" y="${r(y)}" width="${r(w)}" height="${r(h)}" fill="${fill}" ${more}/>`;
const shape = (points: string, fill: string): string => `<path d="${points}" fill="${fill}"/>`;
const disc = (x: number, y: number, radius: number, fill: string): string =>
  `<circle cx="${r(x)}" cy="${r(y)}" r="${r(radius)}" fill="${fill}"/>`;
const r = (value: number): number => Math.round(value);
const times = (count: number, draw: (index: number) => string): string =>
  Array.from({length: count}, (_, i) => draw(i)).join('');

const SKIES: readonly (readonly [string, string])[] = [
  ['#8ecae6', '#e8f6fb'],
  ['#f6bd60', '#fdf0d5'],
  ['#a8c5da', '#eef3f6'],
  ['#7fb7be', '#f4f1de'],
];

const sky: Draw = random => {
  const [top, low] = SKIES[Math.floor(random() * SKIES.length)] ?? ['#8ecae6', '#e8f6fb'];
  const bands = times(8, i => rect(0, i * 60, 1200, 62, top, `opacity="${(1 - i / 8).toFixed(2)}"`));
  const cloud = (x: number, y: number) =>
    disc(x, y, 34, '#fff') + disc(x + 40, y - 14, 42, '#fff') + disc(x + 84, y, 32, '#fff');
  return (
    rect(0, 0, 1200, 800, low) +
    bands +
    disc(180 + random() * 800, 130, 56, '#ffd166') +
    cloud(100 + random() * 300, 150) +
    cloud(700 + random() * 300, 110)
  );
};
const hills: Draw = random =>
  shape(
    `M0 430C200 ${r(330 + random() * 60)} 420 ${r(360 + random() * 60)} 640 420S1050 ${r(340 + random() * 60)} 1200 410V800H0z`,
    '#7aa874',
  );
const ground = (fill: string, y = 470): string => rect(0, y, 1200, 800 - y, fill);

const tree = (x: number, y: number, size: number, green = '#3a7d44'): string =>
  rect(x - size / 12, y - size, size / 6, size, '#7f5539') +
  disc(x, y - size * 1.25, size / 2, green) +
  disc(x - size / 3, y - size, size / 2.8, green) +
  disc(x + size / 3, y - size, size / 2.8, green);
const palm = (x: number, y: number, size: number): string =>
  shape(
    `M${r(x)} ${r(y)}q${r(size / 10)} ${r(-size)} ${r(size / 4)} ${r(-size * 1.6)}l14 4q-14 ${r(size * 0.7)} ${r(-size / 8)} ${r(size * 1.6)}z`,
    '#8d6e4a',
  ) +
  times(
    6,
    i =>
      `<ellipse cx="${r(x + size / 4 + Math.cos(i) * size * 0.34)}" cy="${r(y - size * 1.62 + Math.abs(Math.sin(i)) * 16)}" rx="${r(size * 0.42)}" ry="${r(size / 12)}" fill="#2d6a4f" transform="rotate(${i * 60 - 60} ${r(x + size / 4)} ${r(y - size * 1.6)})"/>`,
  );
const house = (x: number, y: number, w: number, wall: string, roof: string): string =>
  rect(x, y - w * 0.5, w, w * 0.5, wall) +
  shape(
    `M${r(x - w * 0.08)} ${r(y - w * 0.48)}L${r(x + w / 2)} ${r(y - w * 0.85)}L${r(x + w * 1.08)} ${r(y - w * 0.48)}z`,
    roof,
  ) +
  rect(x + w * 0.4, y - w * 0.32, w * 0.2, w * 0.32, '#6d4c41') +
  rect(x + w * 0.1, y - w * 0.34, w * 0.18, w * 0.16, '#cfe8ef') +
  rect(x + w * 0.72, y - w * 0.34, w * 0.18, w * 0.16, '#cfe8ef');
const person = (x: number, y: number, size: number, shirt: string): string =>
  rect(x - size * 0.2, y - size, size * 0.4, size * 0.55, shirt, `rx="${r(size * 0.12)}"`) +
  rect(x - size * 0.16, y - size * 0.48, size * 0.13, size * 0.48, '#37474f') +
  rect(x + size * 0.03, y - size * 0.48, size * 0.13, size * 0.48, '#37474f') +
  disc(x, y - size * 1.18, size * 0.18, '#d9a679');
const hat = (x: number, y: number, size: number): string =>
  shape(
    `M${r(x - size * 0.36)} ${r(y - size * 1.2)}L${r(x)} ${r(y - size * 1.52)}L${r(x + size * 0.36)} ${r(y - size * 1.2)}z`,
    '#f2e3bc',
  );
const river = (fill = '#5fa8d3'): string =>
  shape('M0 560C260 520 480 640 720 590S1060 540 1200 580V800H0z', fill) +
  times(7, i => rect(90 + i * 160, 640 + (i % 3) * 44, 70, 5, '#d7ecf7', 'rx="3"'));
const boat = (x: number, y: number): string =>
  shape(`M${r(x)} ${r(y)}h190l-34 42h-122z`, '#7f4f24') +
  rect(x + 52, y - 46, 84, 46, '#bc8a5f') +
  shape(`M${r(x + 42)} ${r(y - 44)}q52 -44 104 0z`, '#99582a');
const block = (x: number, y: number, w: number, h: number, rows: number, wall: string, trim: string): string =>
  rect(x, y - h, w, h, wall) +
  rect(x - 16, y - h - 22, w + 32, 26, trim) +
  times(rows, row =>
    times(Math.floor(w / 90), i => rect(x + 26 + i * 90, y - h + 28 + row * (h / rows), 46, h / rows - 58, '#b8dbe6')),
  );
const SHIRTS = ['#e07a5f', '#3d5a80', '#81b29a', '#f2cc8f', '#6d597a', '#457b9d'];
const shirt = (random: () => number): string => SHIRTS[Math.floor(random() * SHIRTS.length)] ?? '#3d5a80';
const crowd = (random: () => number, count: number, y: number, size: number): string =>
  times(count, i => person(110 + (i * 980) / Math.max(1, count - 1), y + random() * 16, size, shirt(random)));

/** What can be drawn; the names are those in the addresses. */
const scenes: Readonly<Record<string, Draw>> = {
  'dong-lua': random =>
    hills(random) +
    ground('#a7c957') +
    times(9, i =>
      shape(
        `M0 ${500 + i * 36}q600 ${r(20 + random() * 26)} 1200 0v10q-600 ${r(16 + random() * 20)} -1200 0z`,
        i % 2 ? '#6a994e' : '#d4e09b',
      ),
    ) +
    palm(120, 560, 150) +
    times(3, i => {
      const x = 480 + i * 190;
      return person(x, 690, 110, shirt(random)) + hat(x, 690, 110);
    }),
  song: random =>
    hills(random) +
    ground('#95b46a') +
    river() +
    palm(140, 570, 170) +
    palm(1010, 580, 150) +
    boat(320 + random() * 300, 640) +
    house(640, 545, 150, '#f4e1c1', '#a44a3f'),
  'truong-hoc': random =>
    ground('#c9b48a') +
    block(180, 560, 840, 280, 2, '#f6e7b4', '#b5533c') +
    rect(560, 440, 80, 120, '#7f4f24') +
    tree(90, 640, 150) +
    tree(1110, 650, 160) +
    crowd(random, 8, 740, 84),
  'tru-so': random =>
    hills(random) +
    ground('#b7c4a1') +
    block(250, 580, 700, 260, 2, '#faf3dd', '#5e8c9a') +
    shape('M480 320L600 250L720 320z', '#5e8c9a') +
    rect(540, 470, 120, 110, '#6d4c41') +
    rect(440, 580, 320, 16, '#cfc6b0') +
    tree(130, 640, 140) +
    tree(1070, 640, 140) +
    shape('M520 800L570 596H630L690 800z', '#ded6c1'),
  duong: random =>
    hills(random) +
    ground('#9dbf6e') +
    shape('M420 800L585 470H625L800 800z', '#8d99ae') +
    times(5, i => rect(602 - i * 2, 500 + i * 62, 10 + i * 3, 28 + i * 5, '#fff')) +
    times(
      5,
      i => tree(380 - i * 74, 560 + i * 52, 80 + i * 14) + tree(830 + i * 74, 560 + i * 52, 80 + i * 14, '#4f9d69'),
    ) +
    house(60, 540, 140, '#fde2c4', '#b56576') +
    house(980, 545, 150, '#e5f0d8', '#a44a3f'),
  cau: random =>
    hills(random) +
    ground('#95b46a') +
    river() +
    rect(0, 500, 1200, 30, '#b0b7bf') +
    times(7, i => rect(110 + i * 165, 530, 26, 130, '#8d99ae')) +
    times(25, i => rect(i * 50, 450, 6, 50, '#6c757d')) +
    rect(0, 446, 1200, 8, '#6c757d') +
    person(300, 500, 90, shirt(random)) +
    person(830, 500, 90, shirt(random)) +
    boat(500, 690),
  cho: random =>
    ground('#d6c7a1') +
    times(4, i => {
      const x = 60 + i * 290;
      return (
        rect(x + 10, 330, 12, 300, '#7f5539') +
        rect(x + 226, 330, 12, 300, '#7f5539') +
        shape(`M${x} 340h250l-30 -70h-190z`, SHIRTS[i] ?? '#e07a5f') +
        rect(x + 10, 540, 230, 92, '#a98467') +
        times(5, j =>
          disc(x + 42 + j * 42, 528, 24, ['#e63946', '#f4a261', '#80b918', '#ffd166'][(i + j) % 4] ?? '#80b918'),
        )
      );
    }) +
    crowd(random, 6, 760, 110),
  'vuon-cay': random =>
    hills(random) +
    ground('#8ab17d') +
    times(3, row =>
      times(6, i => {
        const x = 110 + i * 196 + (row % 2) * 60;
        const y = 560 + row * 100;
        return (
          tree(x, y, 90 + row * 12, '#3a7d44') +
          times(4, k => disc(x - 30 + k * 20, y - 100 - (k % 2) * 26, 8, '#f4a261'))
        );
      }),
    ) +
    person(560, 770, 110, shirt(random)) +
    hat(560, 770, 110),
  'tram-y-te': random =>
    ground('#c8d5b9') +
    block(300, 590, 600, 240, 2, '#ffffff', '#4f9d8a') +
    disc(600, 310, 46, '#4f9d8a') +
    rect(590, 280, 20, 60, '#fff') +
    rect(570, 300, 60, 20, '#fff') +
    tree(150, 650, 150) +
    tree(1060, 650, 150) +
    crowd(random, 5, 750, 90),
  'mot-cua': random =>
    rect(0, 0, 1200, 800, '#eef2f3') +
    rect(0, 620, 1200, 180, '#cbbfa8') +
    times(4, i => rect(70 + i * 280, 130, 220, 150, '#d7e8ee') + rect(70 + i * 280, 300, 220, 26, '#5e8c9a')) +
    rect(40, 480, 1120, 150, '#a98467') +
    rect(40, 466, 1120, 20, '#7f5539') +
    times(4, i => {
      const x = 180 + i * 280;
      return (
        person(x, 520, 150, shirt(random)) + rect(x + 30, 410, 90, 60, '#37474f') + rect(x + 66, 468, 18, 12, '#37474f')
      );
    }) +
    rect(0, 480, 1200, 4, '#7f5539') +
    rect(40, 484, 1120, 146, '#a98467') +
    person(330, 780, 190, shirt(random)) +
    person(880, 780, 190, shirt(random)),
  hop: random =>
    rect(0, 0, 1200, 800, '#f3eee3') +
    rect(0, 560, 1200, 240, '#b08968') +
    rect(320, 90, 560, 200, '#5e8c9a') +
    times(3, i => rect(380, 130 + i * 46, 440 - i * 80, 16, '#eef2f3')) +
    crowd(random, 6, 520, 130) +
    rect(80, 470, 1040, 80, '#7f5539') +
    times(2, row =>
      times(
        7,
        i =>
          disc(120 + i * 160 + row * 70, 640 + row * 90, 38, '#4e342e') +
          rect(70 + i * 160 + row * 70, 676 + row * 90, 100, 130, SHIRTS[(i + row) % 6] ?? '#3d5a80'),
      ),
    ),
  'may-tinh': random =>
    rect(0, 0, 1200, 800, '#e9eff2') +
    rect(0, 600, 1200, 200, '#b08968') +
    rect(330, 180, 540, 340, '#37474f') +
    rect(354, 204, 492, 292, '#cfe8ef') +
    times(4, i => rect(390, 240 + i * 58, 120 + random() * 250, 20, '#5e8c9a')) +
    rect(560, 520, 80, 70, '#37474f') +
    rect(470, 584, 260, 20, '#37474f') +
    rect(930, 400, 110, 200, '#263238', 'rx="14"') +
    rect(942, 420, 86, 150, '#a7c957') +
    tree(150, 600, 130),
  'nha-van-hoa': random =>
    hills(random) +
    ground('#c2b280') +
    rect(260, 360, 680, 220, '#f6bd60') +
    shape('M210 366L600 210L990 366z', '#9c3d2e') +
    times(5, i => rect(300 + i * 136, 366, 26, 214, '#fff3d6')) +
    rect(530, 420, 140, 160, '#6d4c41') +
    palm(120, 640, 190) +
    palm(1040, 650, 180) +
    crowd(random, 7, 750, 92),
  'san-bong': random =>
    hills(random) +
    ground('#5a9a4b') +
    times(6, i => rect(i * 200, 470, 100, 330, '#66a857')) +
    rect(80, 520, 10, 130, '#fff') +
    rect(80, 516, 240, 10, '#fff') +
    rect(312, 520, 10, 130, '#fff') +
    disc(640, 730, 18, '#fff') +
    times(7, i => person(420 + i * 105, 640 + random() * 100, 100, i % 2 ? '#e63946' : '#1d6fa5')),
  'ao-ca': random =>
    hills(random) +
    ground('#9dbf6e') +
    shape('M140 560h920l110 200H30z', '#5fa8d3') +
    times(
      9,
      i => `<ellipse cx="${r(180 + random() * 820)}" cy="${600 + (i % 4) * 38}" rx="26" ry="9" fill="#3d7ea6"/>`,
    ) +
    house(880, 545, 170, '#f4e1c1', '#a44a3f') +
    palm(110, 560, 160) +
    person(260, 590, 120, shirt(random)) +
    hat(260, 590, 120),
  'dich-ve': random =>
    rect(0, 0, 1200, 800, '#fbf6ea') +
    rect(0, 620, 1200, 180, '#d7ccb2') +
    times(
      3,
      i =>
        rect(130 + i * 340, 250, 260, 300, '#fff', 'stroke="#c9b48a" stroke-width="6"') +
        times(6, k => rect(164 + i * 340, 290 + k * 40, 80 + random() * 110, 14, '#9aa5ab')),
    ) +
    crowd(random, 5, 780, 150),
};

/** How many pixels a picture has, from its name: `dong-lua-3`, or `dong-lua-3-900x1200` where it is not 1200 × 800. */
export function sizeOf(name: string): {width: number; height: number} {
  const [, width, height] = /-(\d+)x(\d+)$/.exec(name) ?? [];
  return {width: Number(width ?? 1200), height: Number(height ?? 800)};
}

/** Draws the picture of that name; nothing where there is no such scene. */
export function drawScene(name: string): string | undefined {
  const [, scene = '', seed = '1'] = /^([a-z-]+)-(\d+)(?:-\d+x\d+){0,2}$/.exec(name) ?? [];
  const draw = scenes[scene];
  if (!draw) return undefined;
  const {width, height} = sizeOf(name);
  const random = seeded(Number(seed));
  const content = sky(random) + draw(random);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 1200 800" preserveAspectRatio="xMidYMid slice">${content}</svg>`;
}

/** A small pseudo-random sequence (mulberry32): good enough for clouds. */
function seeded(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
