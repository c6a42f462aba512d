// PNG with a palette: a screenshot of flat colours in a quarter of the bytes that Chromium needs for it.
import {deflateSync} from 'node:zlib';

const MOST_COLOURS = 256;
const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/**
 * @param {{width: number, height: number, data: Uint8Array}} image RGBA; opaque.
 * @returns {Buffer}
 */
export function encodePalette({width, height, data}) {
  const {indexes, palette} = quantise(data);
  const depth = palette.length <= 2 ? 1 : palette.length <= 4 ? 2 : palette.length <= 16 ? 4 : 8;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(packRows(indexes, width, height, depth), {level: 9, memLevel: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Merges colours that differ in their lowest bits only, in more and more of them until few enough are left. */
function quantise(data) {
  for (let bits = 0; ; bits++) {
    const buckets = new Map();
    const indexes = new Uint8Array(data.length / 4);
    let isTooMany = false;
    for (let pixel = 0; pixel < indexes.length && !isTooMany; pixel++) {
      const [red, green, blue] = data.subarray(pixel * 4, pixel * 4 + 3);
      const key = ((red >> bits) << 16) | ((green >> bits) << 8) | (blue >> bits);
      let bucket = buckets.get(key);
      if (!bucket) buckets.set(key, (bucket = {index: buckets.size, sum: [0, 0, 0], count: 0}));
      isTooMany = buckets.size > MOST_COLOURS;
      bucket.sum[0] += red;
      bucket.sum[1] += green;
      bucket.sum[2] += blue;
      bucket.count++;
      indexes[pixel] = bucket.index;
    }
    if (!isTooMany)
      return {indexes, palette: [...buckets.values()].map(({sum, count}) => sum.map(part => Math.round(part / count)))};
  }
}

/** Rows of indexes, each after the byte that says "not filtered". */
function packRows(indexes, width, height, depth) {
  const perByte = 8 / depth;
  const length = Math.ceil(width / perByte) + 1;
  const rows = Buffer.alloc(length * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * length + 1 + Math.floor(x / perByte)] |= indexes[y * width + x] << (8 - depth * ((x % perByte) + 1));
  return rows;
}

function chunk(type, content) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const whole = Buffer.alloc(content.length + 12);
  whole.writeUInt32BE(content.length, 0);
  whole.set(named, 4);
  whole.writeUInt32BE(crc(named), content.length + 8);
  return whole;
}

const TABLE = Uint32Array.from({length: 256}, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

const crc = bytes =>
  (bytes.reduce((value, byte) => TABLE[(value ^ byte) & 255] ^ (value >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;
