import {expect} from '@open-wc/testing';
import type {ReactiveController} from 'lit';
import {LoadController, type LoadState} from '../../src/controllers/load-controller.js';
import type {Loaded} from '../../src/network/endpoint.js';

interface Request {
  readonly key: string | undefined;
  readonly signal: AbortSignal;
  readonly fresh: unknown;
  answer(value: Loaded<string>): void;
  fail(error: unknown): void;
}

/** A host that does no more than hosts must, and a load whose answers the test gives. */
function setUp(isFinal?: (error: unknown) => boolean) {
  const controllers: ReactiveController[] = [];
  const host = {
    isConnected: true,
    addController: (controller: ReactiveController) => void controllers.push(controller),
    removeController: () => {},
    requestUpdate: () => {},
    updateComplete: Promise.resolve(true),
  };
  const requests: Request[] = [];
  const settled: LoadState<string>[] = [];
  let key: string | undefined;
  const loader = new LoadController<string>(host, {
    key: () => key,
    load: (signal, fresh) => new Promise((answer, fail) => requests.push({key, signal, fresh, answer, fail})),
    onSettled: state => void settled.push(state),
    ...(isFinal && {isFinal}),
  });
  const ask = (next: string | undefined): void => {
    key = next;
    controllers.forEach(controller => controller.hostUpdate?.());
  };
  return {
    loader,
    requests,
    settled,
    ask,
    leave: () => {
      host.isConnected = false;
      controllers.forEach(controller => controller.hostDisconnected?.());
    },
    arrive: () => {
      host.isConnected = true;
      controllers.forEach(controller => controller.hostConnected?.());
    },
    turn: () => new Promise<void>(resolve => queueMicrotask(() => queueMicrotask(() => queueMicrotask(resolve)))),
  };
}

describe('LoadController', () => {
  it('loads once per key', () => {
    const {ask, requests, loader} = setUp();
    ask('a');
    ask('a');

    expect(requests).to.have.length(1);
    expect(loader.state.status).to.equal('loading');
  });

  for (const way of ['reload', 'refresh'] as const)
    it(`${way}: asks nothing while it is not in the page, and asks on arrival`, async () => {
      const {ask, requests, loader, turn, leave, arrive} = setUp();
      ask('a');
      requests[0]!.answer({value: 'A'});
      await turn();
      leave();
      loader[way]();
      expect(requests).to.have.length(1);

      arrive();
      expect(requests).to.have.length(2);
    });

  it('keeps the latest answer, though an earlier one comes late', async () => {
    const {ask, requests, loader, turn, settled} = setUp();
    ask('a');
    ask('b');
    requests[1]!.answer({value: 'mới'});
    requests[0]!.answer({value: 'cũ'});
    await turn();

    expect(loader.state).to.include({status: 'ready', value: 'mới'});
    expect(requests[0]!.signal.aborted).to.equal(true);
    expect(settled).to.have.length(1);
  });

  it('goes back to nothing when nothing is wanted', async () => {
    const {ask, requests, loader, turn} = setUp();
    ask('a');
    requests[0]!.answer({value: 'x'});
    await turn();
    ask(undefined);

    expect(loader.state).to.deep.equal({status: 'idle', isCurrent: false});
  });

  it('keeps what was there while the next one loads, and when it fails', async () => {
    const {ask, requests, loader, turn} = setUp();
    ask('a');
    requests[0]!.answer({value: 'A'});
    await turn();
    ask('b');
    expect(loader.state).to.include({status: 'loading', value: 'A', isCurrent: false});
    requests[1]!.fail(new Error('x'));
    await turn();

    expect(loader.state).to.include({status: 'failed', value: 'A', isCurrent: false});
  });

  it('lets the last good answer stand in when a reload fails', async () => {
    const {ask, requests, loader, turn} = setUp();
    ask('a');
    requests[0]!.answer({value: 'A'});
    await turn();
    loader.reload();
    requests[1]!.fail(new Error('x'));
    await turn();

    expect(loader.state).to.include({status: 'ready', value: 'A', isCurrent: true});
    expect(loader.state.savedAt).to.be.a('number');
    expect(requests[1]!.fresh).to.equal(true);
  });

  it('drops what is gone for good', async () => {
    const {ask, requests, loader, turn} = setUp(() => true);
    ask('a');
    requests[0]!.answer({value: 'A'});
    await turn();
    loader.reload();
    requests[1]!.fail(new Error('gone'));
    await turn();

    expect(loader.state.status).to.equal('failed');
    expect(loader.state.value).to.equal(undefined);
  });

  it('shows nothing of a refresh until it has come', async () => {
    const {ask, requests, loader, turn} = setUp();
    ask('a');
    requests[0]!.answer({value: 'A'});
    await turn();
    loader.refresh();

    expect(loader.state).to.include({status: 'ready', value: 'A'});
  });

  it('stops when the host leaves, and asks again when it is back', async () => {
    const {ask, requests, loader, leave, arrive, turn, settled} = setUp();
    ask('a');
    leave();
    requests[0]!.answer({value: 'A'});
    await turn();
    expect(requests[0]!.signal.aborted).to.equal(true);
    expect(settled).to.deep.equal([]);

    arrive();
    requests[1]!.answer({value: 'A'});
    await turn();
    expect(loader.state).to.include({status: 'ready', value: 'A'});
  });

  it('asks nothing again for a host that comes back with its answer', async () => {
    const {ask, requests, leave, arrive, turn} = setUp();
    ask('a');
    requests[0]!.answer({value: 'A'});
    await turn();
    leave();
    arrive();

    expect(requests).to.have.length(1);
  });

  it('says of a value that its end is missing for as long as that value is shown', async () => {
    const {ask, requests, loader, turn} = setUp();
    ask('a');
    requests[0]!.answer({value: 'A', isCut: true});
    await turn();
    expect(loader.state.isCut).to.equal(true);

    loader.refresh();
    requests[1]!.fail(new Error('offline'));
    await turn();
    expect(loader.state.isCut).to.equal(true);

    loader.refresh();
    requests[2]!.answer({value: 'B'});
    await turn();
    expect(loader.state.isCut).to.equal(undefined);
  });
});
