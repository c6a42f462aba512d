import {expect, fixtureSync} from '@open-wc/testing';
import {createPlayer, type Player} from '../../src/tools/listen.js';
import {scriptOf} from '../../src/tools/script-of.js';
import {findVoice, watchVoice} from '../../src/tools/voices.js';
import {fakeClock} from './fake-clock.js';
import {ScriptedSpeech, VIETNAMESE, voice, wellBehaved, type Behaviour} from './scripted-speech.js';

const dies: Behaviour = utterance => {
  setTimeout(() => utterance.onstart?.(new Event('start')), 50);
};
const neverStarts: Behaviour = () => {};
const losesItsEnd: Behaviour = (utterance, engine) => {
  setTimeout(() => utterance.onstart?.(new Event('start')), 50);
  setTimeout(() => (engine.speaking = false), utterance.duration);
};
const fails =
  (error: string, hasStarted = false): Behaviour =>
  (utterance, engine) => {
    if (hasStarted) utterance.onstart?.(new Event('start'));
    setTimeout(() => {
      engine.speaking = false;
      if (engine.now === utterance) utterance.onerror?.({error});
    }, 50);
  };
const endsAtOnce: Behaviour = (utterance, engine) => {
  setTimeout(() => engine.end(utterance));
};

const LONG = 'Đa số các cấp ủy, tổ chức đảng và từng cán bộ đã có chuyển biến tích cực.';
const TEXTS = ['Câu thứ nhất của bài viết này.', 'Câu thứ hai của bài viết này.', 'Câu thứ ba của bài viết này.'];

describe('listening', () => {
  let clock: ReturnType<typeof fakeClock>;
  let player: Player | undefined;
  let seen: string[];

  const article = (html = `<p>${TEXTS[0]} ${TEXTS[1]}</p><p>${TEXTS[2]}</p>`) =>
    fixtureSync<HTMLElement>(`<div>${html}</div>`);
  const listenTo = (engine: ScriptedSpeech, root = article(), lang?: string): Player => {
    player = createPlayer({roots: [root], lang}, engine.speech);
    seen = [];
    player.addEventListener('change', () => seen.push([player!.state, player!.error].filter(Boolean).join(' ')));
    player.play();
    return player;
  };
  const marked = () => [...(CSS.highlights.get('tin-speech') ?? [])].map(range => String(range)).join('|');

  beforeEach(() => (clock = fakeClock()));
  afterEach(() => {
    player?.stop();
    clock.restore();
  });

  describe('voices', () => {
    for (const [lang, isVietnamese] of [
      ['vi', true],
      ['vi-VN', true],
      ['vi_VN', true],
      ['VI-vn', true],
      ['vie', true],
      ['vie-x-lvariant', true],
      ['en-VI', false],
      ['vih', false],
      ['', false],
      ['fr-FR', false],
    ] as const)
      it(`${isVietnamese ? 'takes' : 'leaves'} a voice of ${JSON.stringify(lang)}`, () => {
        const engine = new ScriptedSpeech([voice('en-US'), voice(lang)]);

        expect(findVoice(engine.speech)?.lang).to.equal(isVietnamese ? lang : undefined);
      });

    it('prefers one that needs no network', () => {
      const engine = new ScriptedSpeech([voice('vi-VN', true), VIETNAMESE]);

      expect(findVoice(engine.speech)).to.equal(VIETNAMESE);
    });

    it('matches the language of the article', () => {
      const engine = new ScriptedSpeech([VIETNAMESE, voice('km-KH'), voice('en_GB')]);

      expect(findVoice(engine.speech, 'km')?.lang).to.equal('km-KH');
      expect(findVoice(engine.speech, 'en-US')?.lang).to.equal('en_GB');
      expect(findVoice(engine.speech, '(')).to.equal(VIETNAMESE);
    });

    it('is told of voices that come late, or go, until the watch ends', () => {
      const engine = new ScriptedSpeech([]);
      const heard: boolean[] = [];
      const stop = watchVoice('vi', has => heard.push(has), engine.speech);

      engine.arrive(voice('en-US'));
      engine.arrive(voice('en-US'), VIETNAMESE);
      engine.arrive(VIETNAMESE);
      engine.arrive();
      stop();
      engine.arrive(VIETNAMESE);

      expect(heard).to.deep.equal([true, false]);
    });

    it('is told at once of voices that are there, also where no event ever comes', () => {
      const heard: boolean[] = [];
      const {synthesis, Utterance} = new ScriptedSpeech().speech;
      const silent = {getVoices: () => synthesis.getVoices()} as typeof synthesis;

      watchVoice('vi', has => heard.push(has), {synthesis: silent, Utterance})();

      expect(heard).to.deep.equal([true]);
    });
  });

  describe('what is read', () => {
    const piecesOf = (html: string, lang?: string) => scriptOf([article(html)], lang).flatMap(({pieces}) => pieces);

    for (const [name, html, expected] of [
      ['blocks apart', '<h2>Tiêu đề</h2><p>Đoạn một</p><p>Đoạn hai</p>', ['Tiêu đề', 'Đoạn một', 'Đoạn hai']],
      [
        'sentences across inline tags',
        '<p>Câu <b>có <i>chữ</i></b> đậm. Câu <a href="#">khác</a>.</p>',
        ['Câu có chữ đậm.', 'Câu khác.'],
      ],
      ['lines apart', '<p>Dòng một<br>Dòng hai</p>', ['Dòng một', 'Dòng hai']],
      ['text before and after a block', '<div>Trước<p>Trong</p>Sau</div>', ['Trước', 'Trong', 'Sau']],
      ['cells of a table', '<table><tr><td>Một</td><td>Hai</td></tr></table>', ['Một', 'Hai']],
      [
        'no buttons, code and hidden text',
        '<p>Đọc<button>Mở</button></p><style>p{}</style><p hidden>Ẩn</p><p aria-hidden="true">Ẩn</p>',
        ['Đọc'],
      ],
      ['no rules and bullets', '<p>***</p><p>•</p><p>Chữ</p>', ['Chữ']],
      ['abbreviations in words', '<p>UBND xã./.</p>', ['Ủy ban nhân dân xã.']],
    ] as const)
      it(`has ${name}`, () => {
        expect(piecesOf(html)).to.deep.equal(expected);
      });

    it('leaves the text of other languages as it is', () => {
      expect(piecesOf('<p>UBND on 08/03/2019.</p>', 'en')).to.deep.equal(['UBND on 08/03/2019.']);
    });

    it('is never longer than 150 characters at a time', () => {
      const pieces = piecesOf(`<p>${LONG.replaceAll('.', ',').repeat(9)}</p><p>${'UBND '.repeat(60)}</p>`);

      expect(pieces.length).to.be.greaterThan(8);
      expect(Math.max(...pieces.map(piece => piece.length))).to.be.at.most(150);
    });
  });

  describe('with an engine that works', () => {
    it('reads sentence after sentence, and is idle at the end', () => {
      const engine = new ScriptedSpeech();
      listenTo(engine);
      clock.pass(60_000);

      expect(engine.log).to.deep.equal(TEXTS);
      expect(seen).to.deep.equal(['speaking', 'idle']);
    });

    it('cancels first, and speaks in the voice it found', () => {
      const engine = new ScriptedSpeech([voice('en-US'), VIETNAMESE]);
      listenTo(engine);

      expect(engine.cancels).to.equal(1);
      expect(engine.utterances[0]).to.include({voice: VIETNAMESE, lang: 'vi-VN', rate: 1});
    });

    it('marks the sentence it is at', () => {
      const engine = new ScriptedSpeech();
      listenTo(engine);
      expect(marked()).to.equal(TEXTS[0]);

      clock.pass(50 + TEXTS[0]!.length * 60 + 10);
      expect(marked()).to.equal(TEXTS[1]);

      clock.pass(60_000);
      expect(CSS.highlights.has('tin-speech')).to.equal(false);
    });

    it('marks the block by a class where the browser has no highlights', () => {
      const own = Object.getOwnPropertyDescriptor(CSS, 'highlights');
      Object.defineProperty(CSS, 'highlights', {configurable: true, value: undefined});
      try {
        const root = article();
        const before = root.innerHTML;
        listenTo(new ScriptedSpeech(), root);
        expect(root.querySelector('.tin-speaking')!.textContent).to.contain(TEXTS[0]);
        expect(getComputedStyle(root.querySelector('.tin-speaking')!).outlineStyle).to.equal('dashed');

        clock.pass(60_000);
        expect(root.innerHTML).to.equal(before);
      } finally {
        Object.defineProperty(CSS, 'highlights', own ?? {configurable: true, value: undefined});
      }
    });

    it('pauses by cancelling, and goes on from the start of the sentence', () => {
      const engine = new ScriptedSpeech();
      const listener = listenTo(engine);
      clock.pass(50 + TEXTS[0]!.length * 60 + 500);

      listener.pause();
      clock.pass(60_000);
      expect(listener.state).to.equal('paused');
      expect(engine.speaking).to.equal(false);

      listener.play();
      clock.pass(60_000);
      expect(engine.log).to.deep.equal([TEXTS[0], TEXTS[1], TEXTS[1], TEXTS[2]]);
      expect(seen).to.deep.equal(['speaking', 'paused', 'speaking', 'idle']);
    });

    it('begins anew after a stop', () => {
      const engine = new ScriptedSpeech();
      const listener = listenTo(engine);
      clock.pass(50 + TEXTS[0]!.length * 60 + 500);

      listener.stop();
      listener.play();
      clock.pass(60_000);

      expect(engine.log).to.deep.equal([TEXTS[0], TEXTS[1], ...TEXTS]);
    });

    it('repeats the sentence at a new speed', () => {
      const engine = new ScriptedSpeech();
      const listener = listenTo(engine);
      clock.pass(500);

      listener.rate = 1.5;
      listener.rate = 9;
      clock.pass(200);

      expect(engine.log).to.deep.equal([TEXTS[0], TEXTS[0]]);
      expect(engine.utterances[1]!.rate).to.equal(1.5);
      expect(listener.state).to.equal('speaking');
    });

    it('pauses when the page is left', () => {
      const engine = new ScriptedSpeech();
      const listener = listenTo(engine);
      clock.pass(500);

      dispatchEvent(new PageTransitionEvent('pagehide'));

      expect(listener.state).to.equal('paused');
      expect(engine.speaking).to.equal(false);
    });

    it('is the only one: another pauses it', () => {
      const engine = new ScriptedSpeech();
      // An engine that does not tell the first that it was cancelled.
      engine.onCancel = () => {};
      const first = listenTo(engine);
      const second = createPlayer({roots: [article('<p>Bài khác ở trang này.</p>')]}, engine.speech);
      clock.pass(500);

      second.play();
      clock.pass(20_000);

      expect(first.state).to.equal('paused');
      expect(engine.log.slice(1)).to.deep.equal(['Bài khác ở trang này.']);
      expect(second.state).to.equal('idle');
    });

    it('waits a moment where something is still spoken', () => {
      const engine = new ScriptedSpeech();
      engine.speaking = true;
      listenTo(engine);
      expect(engine.log).to.deep.equal([]);

      clock.pass(100);
      expect(engine.log).to.deep.equal([TEXTS[0]]);
    });

    it('ends at once where there is nothing to read', () => {
      listenTo(new ScriptedSpeech(), article('<hr>'));

      expect(seen).to.deep.equal(['speaking', 'idle']);
    });
  });

  describe('with an engine that misbehaves', () => {
    it('waits for voices that come late', () => {
      const engine = new ScriptedSpeech([]);
      listenTo(engine);
      clock.pass(1_000);
      expect(engine.log).to.deep.equal([]);

      engine.arrive(VIETNAMESE);
      clock.pass(60_000);

      expect(engine.log).to.deep.equal(TEXTS);
    });

    it('stays silent when it was paused while it waited for voices', () => {
      const engine = new ScriptedSpeech([]);
      const listener = listenTo(engine);

      listener.pause();
      engine.arrive(VIETNAMESE);
      clock.pass(10_000);

      expect(engine.log).to.deep.equal([]);
      expect(seen).to.deep.equal(['speaking', 'paused']);
    });

    it('says that there is no Vietnamese voice when none has come', () => {
      const engine = new ScriptedSpeech([voice('en-US')]);
      listenTo(engine);
      clock.pass(5_000);
      engine.arrive(VIETNAMESE);

      expect(seen).to.deep.equal(['speaking', 'idle no-voice']);
      expect(engine.log).to.deep.equal([]);
    });

    it('says that the browser has no speech', () => {
      const own = Object.getOwnPropertyDescriptor(window, 'speechSynthesis')!;
      Object.defineProperty(window, 'speechSynthesis', {configurable: true, value: undefined});
      try {
        player = createPlayer({roots: [article()]});
        player.play();
        expect([player.state, player.error]).to.deep.equal(['idle', 'unsupported']);
      } finally {
        Object.defineProperty(window, 'speechSynthesis', own);
      }
    });

    it('repeats a piece in which the engine has died', () => {
      const engine = new ScriptedSpeech([VIETNAMESE], dies, wellBehaved);
      listenTo(engine);
      clock.pass(8_500);
      expect(engine.log).to.deep.equal([TEXTS[0], TEXTS[0]]);

      clock.pass(60_000);
      expect(engine.log).to.deep.equal([TEXTS[0], ...TEXTS]);
      expect(seen).to.deep.equal(['speaking', 'idle']);
    });

    it('gives up, for the network, on a remote voice that always dies', () => {
      const engine = new ScriptedSpeech([voice('vi-VN', true)], dies);
      const listener = listenTo(engine);
      clock.pass(200_000);

      expect(seen).to.deep.equal(['speaking', 'paused network']);
      expect(engine.log.length).to.be.at.most(6);
      expect(listener.error).to.equal('network');
    });

    for (const [isRemote, error] of [
      [true, 'network'],
      [false, 'failed'],
    ] as const)
      it(`tries once more, and then says ${error}, where a ${isRemote ? 'remote' : 'local'} voice never starts`, () => {
        const engine = new ScriptedSpeech([voice('vi-VN', isRemote)], neverStarts);
        listenTo(engine);
        clock.pass(200_000);

        expect(engine.log).to.deep.equal([TEXTS[0], TEXTS[0]]);
        expect(seen).to.deep.equal(['speaking', `paused ${error}`]);
      });

    it('goes on where the end is never told', () => {
      const engine = new ScriptedSpeech([VIETNAMESE], losesItsEnd);
      listenTo(engine);
      clock.pass(60_000);

      expect(engine.log).to.deep.equal(TEXTS);
      expect(seen).to.deep.equal(['speaking', 'idle']);
    });

    it('does not interrupt a slow voice that tells how far it is', () => {
      const engine = new ScriptedSpeech([VIETNAMESE], (utterance, own) => {
        utterance.onstart?.(new Event('start'));
        for (let n = 1; n < utterance.text.length; n++)
          setTimeout(() => utterance.onboundary?.({charIndex: n}), n * 1_000);
        setTimeout(() => own.end(utterance), utterance.text.length * 1_000);
      });
      listenTo(engine);
      clock.pass(120_000);

      expect(engine.log).to.deep.equal(TEXTS);
    });

    for (const [name, onCancel] of [
      [
        'interrupted, later',
        (u: {onerror: ((e: {error: string}) => void) | null}) =>
          setTimeout(() => u.onerror?.({error: 'interrupted'}), 5),
      ],
      ['canceled, at once', (u: {onerror: ((e: {error: string}) => void) | null}) => u.onerror?.({error: 'canceled'})],
      [
        'an end, much later',
        (u: {onend: ((e: Event) => void) | null}) => setTimeout(() => u.onend?.(new Event('end')), 3_000),
      ],
    ] as const)
      it(`is not confused by what a cancel fires: ${name}`, () => {
        const engine = new ScriptedSpeech();
        engine.onCancel = onCancel as typeof engine.onCancel;
        const listener = listenTo(engine);
        clock.pass(500);

        listener.pause();
        listener.play();
        clock.pass(60_000);

        expect(engine.log).to.deep.equal([TEXTS[0], ...TEXTS]);
        expect(seen).to.deep.equal(['speaking', 'paused', 'speaking', 'idle']);
      });

    it('speaks again what was dropped right after a cancel', () => {
      const engine = new ScriptedSpeech([VIETNAMESE], fails('canceled'), wellBehaved);
      listenTo(engine);
      clock.pass(60_000);

      expect(engine.log).to.deep.equal([TEXTS[0], ...TEXTS]);
    });

    it('pauses where something else on the page silences it', () => {
      const engine = new ScriptedSpeech([VIETNAMESE], wellBehaved, fails('interrupted', true));
      listenTo(engine);
      clock.pass(60_000);

      expect(seen).to.deep.equal(['speaking', 'paused']);
      expect(engine.log).to.deep.equal([TEXTS[0], TEXTS[1]]);
    });

    it('says at once that a remote voice has no network, and goes on from there when asked again', () => {
      const engine = new ScriptedSpeech([voice('vi-VN', true)], wellBehaved, fails('network'), wellBehaved);
      const listener = listenTo(engine);
      clock.pass(20_000);
      expect(seen).to.deep.equal(['speaking', 'paused network']);

      listener.play();
      expect(listener.error).to.equal(undefined);
      clock.pass(60_000);
      expect(engine.log).to.deep.equal([TEXTS[0], TEXTS[1], TEXTS[1], TEXTS[2]]);
    });

    for (const error of ['language-unavailable', 'voice-unavailable'])
      it(`offers no more a voice that is listed but ${error}`, () => {
        const engine = new ScriptedSpeech([voice('vi_VN')], fails(error));
        listenTo(engine);
        clock.pass(5_000);

        expect(seen).to.deep.equal(['speaking', 'idle no-voice']);
        expect(findVoice(engine.speech)).to.equal(undefined);
      });

    it('takes another voice for one that is not there', () => {
      const engine = new ScriptedSpeech([voice('vi_VN'), VIETNAMESE], fails('voice-unavailable'), wellBehaved);
      listenTo(engine);
      clock.pass(60_000);

      expect(engine.log).to.deep.equal([TEXTS[0], ...TEXTS]);
      expect(engine.utterances.at(-1)!.voice).to.equal(VIETNAMESE);
    });

    it('does not rush silently through the article with a voice that only pretends', () => {
      const engine = new ScriptedSpeech([voice('vi_VN')], endsAtOnce);
      listenTo(engine);
      clock.pass(60_000);

      expect(engine.log).to.deep.equal([TEXTS[0], TEXTS[0]]);
      expect(seen).to.deep.equal(['speaking', 'idle no-voice']);
    });

    it('reads on where one short piece ends at once', () => {
      const engine = new ScriptedSpeech([VIETNAMESE], endsAtOnce, wellBehaved);
      listenTo(engine, article('<p>Ngắn.</p><p>Câu thứ hai của bài viết này.</p>'));
      clock.pass(60_000);

      expect(engine.log).to.deep.equal(['Ngắn.', 'Câu thứ hai của bài viết này.']);
    });

    for (const error of ['synthesis-failed', 'audio-busy', 'audio-hardware'])
      it(`tries once more after ${error}, then lets the reader try`, () => {
        const engine = new ScriptedSpeech([VIETNAMESE], fails(error));
        listenTo(engine);
        clock.pass(60_000);

        expect(engine.log).to.deep.equal([TEXTS[0], TEXTS[0]]);
        expect(seen).to.deep.equal(['speaking', 'paused failed']);
      });

    it('says that it failed where the browser does not allow it', () => {
      listenTo(new ScriptedSpeech([VIETNAMESE], fails('not-allowed')));
      clock.pass(5_000);

      expect(seen).to.deep.equal(['speaking', 'paused failed']);
    });
  });
});
