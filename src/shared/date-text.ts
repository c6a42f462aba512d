import {html, nothing, type TemplateResult} from 'lit';
import {msg, str} from '../locale/msg.js';

/** The ways a date is written for readers. */
export type DateStyle = 'card' | 'default' | 'long' | 'spoken';

interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  /** Hours and minutes; empty where no time is known. */
  readonly time: string;
  /** 0 = Sunday. */
  readonly weekday: number;
}

/**
 * A date of the data layer as text. Such dates are always Vietnam time, so the figures are read off the string:
 * `Intl` writes them differently from one browser to the next.
 */
export function dateText(iso: string, style: DateStyle = 'default'): string {
  const parts = readParts(iso);
  if (!parts) return '';
  const {day, month, year, time, weekday} = parts;
  const date = `${day}/${month}/${year}`;
  if (style === 'card') return date;
  if (style === 'default') return time ? `${time} | ${date}` : date;
  const name = weekdayName(weekday);
  if (style === 'long') return time ? `${name}, ${date}, ${time}` : `${name}, ${date}`;
  return spokenDate(parts, name);
}

/** A moment of the reader's own clock, such as that of a saved copy, in Vietnam time: "15:46 | 08/03/2019". */
export function momentText(ms: number): string {
  return dateText(`${new Date(ms + 7 * 3_600_000).toISOString().slice(0, 16)}:00+07:00`);
}

/** A `time` element, or nothing where there is no date. */
export function timeTag(iso: string | undefined, style: DateStyle = 'card'): TemplateResult | typeof nothing {
  const text = iso && dateText(iso, style);
  return text ? html`<time part="date" datetime=${iso}>${text}</time>` : nothing;
}

function readParts(iso: string): DateParts | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/.exec(iso);
  if (!match) return undefined;
  const [, year = '', month = '', day = '', time = ''] = match;
  const weekday = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay();
  return {year, month, day, time, weekday};
}

function spokenDate({day, month, year, time}: DateParts, name: string): string {
  // "tháng 3", but "tháng 01" and "tháng 02" are not said: only days keep their leading nought.
  const plainMonth = String(Number(month));
  const date = msg(str`${name}, ngày ${day} tháng ${plainMonth} năm ${year}`, {id: 'date.spoken'});
  const [hour = '', minute = ''] = time.split(':');
  return time ? msg(str`${hour} giờ ${minute} phút, ${date}`, {id: 'date.spoken-time'}) : date;
}

function weekdayName(weekday: number): string {
  switch (weekday) {
    case 1:
      return msg('Thứ Hai', {id: 'weekday.1'});
    case 2:
      return msg('Thứ Ba', {id: 'weekday.2'});
    case 3:
      return msg('Thứ Tư', {id: 'weekday.3'});
    case 4:
      return msg('Thứ Năm', {id: 'weekday.4'});
    case 5:
      return msg('Thứ Sáu', {id: 'weekday.5'});
    case 6:
      return msg('Thứ Bảy', {id: 'weekday.6'});
    default:
      return msg('Chủ Nhật', {id: 'weekday.0'});
  }
}
