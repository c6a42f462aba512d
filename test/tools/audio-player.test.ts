import {expect} from '@open-wc/testing';
import {createPlayer} from '../../src/tools/listen.js';
import {AudioPlayer} from '../../src/tools/audio-player.js';

/** An audio element without a network or a loudspeaker. */
class SilentAudio extends EventTarget {
  preload = '';
  src = '';
  playbackRate = 1;
  ended = false;
  isPlaying = false;
  currentTime = 0;
  onended: (() => void) | null = null;
  onerror: (() => void) | null = null;
  onpause: (() => void) | null = null;
  refusal: unknown;

  getAttribute(): string {
    return this.src;
  }
  removeAttribute(): void {
    this.src = '';
    this.currentTime = 0;
  }
  load(): void {}
  async play(): Promise<void> {
    if (this.refusal) throw this.refusal;
    this.isPlaying = true;
  }
  pause(): void {
    this.isPlaying = false;
    queueMicrotask(() => this.onpause?.());
  }
}

describe('a recording', () => {
  const address = 'https://xa.example/bai.mp3';
  const make = () => {
    const audio = new SilentAudio();
    const player = new AudioPlayer(address, audio as never);
    const seen: string[] = [];
    player.addEventListener('change', () => seen.push([player.state, player.error].filter(Boolean).join(' ')));
    return {audio, player, seen};
  };

  it('is played instead of the voice', () => {
    expect(createPlayer({roots: [], audio: address})).to.be.instanceOf(AudioPlayer);
  });

  it('is not fetched before it is played', () => {
    const {audio, player} = make();
    expect([audio.src, audio.preload]).to.deep.equal(['', 'none']);

    player.rate = 1.5;
    player.play();
    player.stop();
    player.play();

    expect(audio).to.include({src: address, playbackRate: 1.5, isPlaying: true});
    player.stop();
  });

  it('goes on where it was paused, and lets go at the end', () => {
    const {audio, player, seen} = make();
    player.play();
    audio.currentTime = 42;

    player.pause();
    expect(audio.isPlaying).to.equal(false);
    player.play();
    expect(audio.currentTime).to.equal(42);
    audio.ended = true;
    audio.onended?.();

    expect(audio.src).to.equal('');
    expect(seen).to.deep.equal(['speaking', 'paused', 'speaking', 'idle']);
  });

  it('follows a pause by the system', () => {
    const {audio, player} = make();
    player.play();

    audio.onpause?.();

    expect(player.state).to.equal('paused');
    player.stop();
  });

  it('pauses when the page is left, and only listens for that while it plays', () => {
    const {player, seen} = make();
    player.play();

    dispatchEvent(new PageTransitionEvent('pagehide'));
    dispatchEvent(new PageTransitionEvent('pagehide'));

    expect(seen).to.deep.equal(['speaking', 'paused']);
    player.stop();
  });

  it('says that the network failed, and can be tried again', async () => {
    const {audio, player, seen} = make();
    audio.refusal = new DOMException('no source', 'NotSupportedError');
    player.play();
    audio.onerror?.();
    await Promise.resolve();
    expect(seen).to.deep.equal(['speaking', 'paused network']);

    audio.refusal = undefined;
    player.play();
    expect(audio.src).to.equal(address);
    expect(player.error).to.equal(undefined);
    player.stop();
  });

  it('takes a pause before the beginning for a pause', async () => {
    const {audio, player, seen} = make();
    audio.refusal = new DOMException('interrupted', 'AbortError');
    player.play();
    player.pause();
    await Promise.resolve();

    expect(seen).to.deep.equal(['speaking', 'paused']);
    player.stop();
  });

  it('is not stopped by the news of an earlier pause', async () => {
    const {audio, player, seen} = make();
    audio.refusal = new DOMException('interrupted', 'AbortError');
    player.play();
    audio.onpause = null;
    player.pause();
    player.play();
    await Promise.resolve();
    await Promise.resolve();

    expect(seen).to.deep.equal(['speaking', 'paused', 'speaking']);
    player.stop();
  });
});
