// A real WordPress with its own database, in a folder that goes when it does, on loopback only.
import {spawnSync} from 'node:child_process';
import {cpSync, copyFileSync, existsSync, mkdtempSync, rmSync, mkdirSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {WORDPRESS, findProgram} from './packages.mjs';
import {start, until} from './processes.mjs';

const WORKERS = '4';
const php = name => fileURLToPath(new URL(`php/${name}`, import.meta.url));

/**
 * Starts WordPress and fills it.
 *
 * @param {object} content What `php/fill.php` reads.
 */
export async function startWordPress(content) {
  const folder = mkdtempSync(join(tmpdir(), 'tin-cms-'));
  process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
  const root = join(folder, 'wordpress');
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const env = {
    PATH: process.env.PATH ?? '/usr/bin:/bin',
    LANG: 'C.UTF-8',
    TIN_SOCKET: join(folder, 'db.sock'),
    TIN_ORIGIN: origin,
    TIN_ROOT: root,
    PHP_CLI_SERVER_WORKERS: WORKERS,
  };
  /** Only what concerns this WordPress: an administrator's php.ini may not. */
  const settings = ['-d', 'display_errors=stderr', '-d', 'memory_limit=256M', '-d', `error_log=${folder}/php.log`];
  let database;
  let server;

  const runPhp = (script, args = [], input = '') => {
    const result = spawnSync(findProgram('php'), [...settings, php(script), ...args], {env, input, encoding: 'utf8'});
    if (result.status !== 0) throw new Error(`${script} failed:\n${result.stderr}\n${result.stdout}`);
    return result.stdout;
  };

  const wordpress = {
    origin,
    folder,
    /** Address of the posts: all that a webmaster has to know. */
    posts: `${origin}/wp-json/wp/v2/posts`,
    /** Ids WordPress gave to what it was filled with. */
    ids: {posts: {}, categories: {}},
    deletePost: id => void runPhp('delete-post.php', [String(id)]),

    async startDatabase() {
      const args = ['--datadir', join(folder, 'db'), '--socket', env.TIN_SOCKET, '--pid-file', join(folder, 'db.pid')];
      database = start(findProgram('mariadbd', 'mysqld'), ['--no-defaults', ...args, ...databaseOptions()]);
      await until('MariaDB', database, () => sql(env.TIN_SOCKET, 'SELECT 1'));
    },
    stopDatabase: () => database?.stop(),

    async startServer() {
      server = start(findProgram('php'), [...settings, '-S', `127.0.0.1:${port}`, '-t', root, php('router.php')], {
        env,
      });
      await until('WordPress', server, () =>
        fetch(`${origin}/wp-json/`).then(
          ({ok}) => ok,
          () => false,
        ),
      );
    },
    stopServer: () => server?.stop(),

    /** Starts whatever of it is not running. */
    async bringUp() {
      if (database.hasEnded()) await wordpress.startDatabase();
      if (server.hasEnded()) await wordpress.startServer();
    },

    async stop() {
      await Promise.all([server?.stop(), database?.stop()]);
      rmSync(folder, {recursive: true, force: true});
    },
  };

  try {
    installDatabase(join(folder, 'db'));
    await wordpress.startDatabase();
    if (!sql(env.TIN_SOCKET, 'CREATE DATABASE wordpress CHARACTER SET utf8mb4')) throw new Error('No database.');
    // A copy, since WordPress finds its settings and its uploads beside its own files.
    cpSync(WORDPRESS, root, {
      recursive: true,
      verbatimSymlinks: true,
      filter: path => !path.endsWith('/wp-config.php'),
    });
    copyFileSync(php('wp-config.php'), join(root, 'wp-config.php'));
    mkdirSync(join(root, 'wp-content/uploads'), {recursive: true});
    wordpress.ids = JSON.parse(runPhp('fill.php', [], JSON.stringify(content)));
    await wordpress.startServer();
  } catch (error) {
    await wordpress.stop();
    throw error;
  }
  return wordpress;
}

/** MariaDB refuses to run as root unless told so. */
const asRoot = () => (process.getuid?.() === 0 ? ['--user=root'] : []);

const databaseOptions = () => [
  ...asRoot(),
  '--skip-networking',
  '--skip-log-bin',
  '--innodb-flush-log-at-trx-commit=0',
  '--innodb-buffer-pool-size=48M',
  '--performance-schema=OFF',
];

function installDatabase(folder) {
  const program = findProgram('mariadb-install-db', 'mysql_install_db');
  const args = ['--no-defaults', `--datadir=${folder}`, '--auth-root-authentication-method=normal', '--skip-test-db'];
  const {status, stdout, stderr} = spawnSync(program, [...args, ...asRoot()], {encoding: 'utf8'});
  if (status !== 0) throw new Error(`MariaDB could not be set up:\n${stdout}\n${stderr}`);
}

function sql(socket, statement) {
  if (!existsSync(socket)) return false;
  const client = findProgram('mariadb', 'mysql');
  return spawnSync(client, ['--no-defaults', '-u', 'root', '-S', socket, '-e', statement]).status === 0;
}

async function freePort() {
  const server = createServer();
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address();
  await new Promise(resolve => server.close(resolve));
  return port;
}
